import type { TextareaHTMLAttributes } from "react";
import { FieldFrame } from "./FieldFrame.tsx";

/** Several lines of text, as people write them. */
export function TextArea({
  label,
  hint,
  ...area
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  readonly label: string;
  readonly hint?: string;
}) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(framed) => <textarea rows={2} {...area} {...framed} />}
    </FieldFrame>
  );
}
