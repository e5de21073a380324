import type { Place } from "../../domain/places/place.ts";
import { PLACE_LIST_FIELDS, type PlaceListField } from "../../domain/places/writtenPlace.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { fieldLabel } from "../../text/fieldLabel.ts";
import { STYLE_NAMES } from "../../text/styleNames.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Field } from "../../ui/Field.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useWriting } from "./useWriting.ts";
import { WrittenText } from "./WrittenText.tsx";

const STYLES: readonly NonNullable<Place["style"]>[] = [
  "permanent",
  "regular",
  "touring",
  "visiting",
];

/** くわしい内容: what happens there, for whom, in which building, how many fit. */
export function WriteDetails() {
  const { written, onChange, errorOf, audienceOf } = useWriting();
  return (
    <>
      <WrittenText field="formalName" />
      <WrittenText field="kindDetail" />
      <SelectField
        label={fieldLabel("style", audienceOf("style"))}
        hint={FIELD_HINTS.style}
        options={[
          { value: "", text: WRITE_WORDS.styleNone },
          ...STYLES.map((value) => ({ value, text: STYLE_NAMES[value] })),
        ]}
        value={written.style ?? ""}
        onChange={({ target }) =>
          onChange({ style: STYLES.find((style) => style === target.value) ?? null })
        }
      />
      <WrittenText field="venue" />
      <WrittenText field="nearby" />
      <WrittenText field="fee" />
      {PLACE_LIST_FIELDS.map((field) => (
        <WrittenList key={field} field={field} />
      ))}
      <WrittenText field="joining" />
      <Field
        label={fieldLabel("capacity", audienceOf("capacity"))}
        hint={FIELD_HINTS.capacity}
        inputMode="numeric"
        autoComplete="off"
        value={written.capacity}
        error={errorOf("capacity")}
        onChange={(event) => onChange({ capacity: event.target.value })}
      />
      <WrittenText field="ride" />
      <WrittenText field="announcedBy" />
      <WrittenText field="note" isLong />
    </>
  );
}

function WrittenList({ field }: { readonly field: PlaceListField }) {
  const { written, onChange, audienceOf } = useWriting();
  return (
    <Field
      label={fieldLabel(field, audienceOf(field))}
      hint={FIELD_HINTS[field]}
      autoComplete="off"
      value={written.lists[field]}
      onChange={(event) => onChange({ lists: { ...written.lists, [field]: event.target.value } })}
    />
  );
}
