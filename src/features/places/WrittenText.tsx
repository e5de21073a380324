import type { PlaceTextField } from "../../domain/places/writtenPlace.ts";
import { fieldLabel } from "../../text/fieldLabel.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useWriting } from "./useWriting.ts";

/** A field of the form that is one text, with its name, a line of help and what is wrong with it. */
export function WrittenText({
  field,
  isLong = false,
  type = "text",
  hasHint = true,
}: {
  readonly field: PlaceTextField;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly type?: "text" | "tel" | "url";
  readonly hasHint?: boolean;
}) {
  const { written, onChange, errorOf, audienceOf } = useWriting();
  const text = written.texts[field];
  const write = (now: string) => onChange({ texts: { ...written.texts, [field]: now } });
  const label = fieldLabel(field, audienceOf(field));
  const hint = hasHint ? { hint: FIELD_HINTS[field] } : {};
  if (isLong) {
    return (
      <TextArea
        label={label}
        {...hint}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
    );
  }
  return (
    <Field
      label={label}
      {...hint}
      type={type}
      autoComplete="off"
      required={field === "name"}
      value={text}
      error={errorOf(field)}
      onChange={(event) => write(event.target.value)}
    />
  );
}
