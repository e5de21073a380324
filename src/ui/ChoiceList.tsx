import { useId } from "react";
import styles from "./ChoiceList.module.css";

/** One thing to choose, with a sentence that says what it is for. `off` = why it cannot be chosen now. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly detail: string;
  readonly off?: string | null;
}

/** Large choices of which one is always taken; arrows move between them. */
export function ChoiceList<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} data-off={Boolean(choice.off)}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={Boolean(choice.off)}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles.text}>{choice.text}</span>
          <span className={styles.detail}>{choice.off ?? choice.detail}</span>
        </label>
      ))}
    </fieldset>
  );
}
