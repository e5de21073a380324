import type { InputHTMLAttributes } from "react";
import { FieldFrame } from "./FieldFrame.tsx";

/** One line of text: label above, what is wrong below in words with an example. */
export function Field({
  label,
  hint,
  error = null,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
}) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(framed) => <input {...input} {...framed} aria-invalid={error !== null} />}
    </FieldFrame>
  );
}
