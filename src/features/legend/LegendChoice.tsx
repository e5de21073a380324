import { useId } from "react";
import styles from "./legend.module.css";

/** One of a few things that the map can show, chosen under its name; a quiet note is only read aloud. */
export function LegendChoice<Value extends string>({
  name,
  choices,
  chosen,
  onChoose,
  note,
}: {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly note?: { readonly text: string; readonly quiet: boolean };
}) {
  const id = useId();
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          const choice = choices.find(({ value }) => value === event.target.value);
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {note === undefined ? null : (
        <span id={`${id}-note`} className={note.quiet ? "srOnly" : styles.note}>
          {note.text}
        </span>
      )}
    </div>
  );
}
