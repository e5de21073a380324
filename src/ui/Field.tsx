import { useId, type InputHTMLAttributes } from "react";
import styles from "./Field.module.css";

/** One line of text: label above, what is wrong below in words with an example. */
export function Field({
  label,
  hint,
  error,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
}) {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  const described = [hint === undefined ? "" : `${id}-hint`, hasError ? `${id}-error` : ""];
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
      <input
        {...input}
        id={id}
        className={styles.input}
        aria-invalid={hasError}
        aria-describedby={described.join(" ").trim() || undefined}
      />
      {hasError ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
