import { useId } from "react";
import styles from "./Segments.module.css";

/** Two to four choices of which one is always taken, side by side; arrows move between them. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChange,
  small = false,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly small?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={small ? `${styles.segments} ${styles.small}` : styles.segments}>
      <legend className="srOnly">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.text}>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
