import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";

/** What ties an input to its label, its hint and what is wrong with it. */
interface FramedInput {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-describedby": string | undefined;
}

/** Label above an input, a hint under the label, what is wrong below the input. */
export function FieldFrame({
  label,
  hint,
  error = null,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly children: (input: FramedInput) => ReactNode;
}) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, error === null ? "" : `${id}-error`];
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        "aria-describedby": described.join(" ").trim() || undefined,
      })}
      {error === null ? null : (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
