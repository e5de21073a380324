import { readDay } from "../../formats/table/readDay.ts";
import { Field } from "../../ui/Field.tsx";

/** A day as people write it; when they leave the field it becomes YYYY-MM-DD where it can. */
export function DayField({
  label,
  value,
  error = null,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly error?: string | null;
  readonly onChange: (day: string) => void;
}) {
  return (
    <Field
      label={label}
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        const day = readDay(value);
        if (day !== null && day !== value) onChange(day);
      }}
    />
  );
}
