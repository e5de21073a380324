import type { SelectHTMLAttributes } from "react";
import { FieldFrame } from "./FieldFrame.tsx";

/** One of several, chosen from a list; for more than four, where side by side is too wide. */
export function SelectField({
  label,
  hint,
  error = null,
  options,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(framed) => (
        <select {...select} {...framed} aria-invalid={error !== null}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
