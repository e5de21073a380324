import { useId } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./ChoiceRow.module.css";

/** One of a few, all of them in sight: radio buttons that look like chips. */
export function ChoiceRow<T extends string>({
  title,
  choices,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.title}>
        <RubyText text={title} />
      </legend>
      <div className={styles.choices}>
        {choices.map(({ value, text }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {value === chosen ? <Icon name="check" size={18} /> : null}
            <span>
              <RubyText text={text} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
