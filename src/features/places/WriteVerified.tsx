import { fieldLabel } from "../../text/fieldLabel.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { DayField } from "./DayField.tsx";
import formStyles from "./form.module.css";
import { useWriting } from "./useWriting.ts";
import { WrittenText } from "./WrittenText.tsx";

/** 確認と出典: when somebody last made sure, who went there, and where it was learnt. */
export function WriteVerified() {
  const { written, onChange, errorOf, audienceOf, today } = useWriting();
  const verify = (verifiedOn: string) => onChange({ texts: { ...written.texts, verifiedOn } });
  return (
    <>
      <DayField
        label={fieldLabel("verifiedOn", audienceOf("verifiedOn"))}
        value={written.texts.verifiedOn}
        error={errorOf("verifiedOn")}
        onChange={verify}
      />
      <div>
        <Button onClick={() => verify(today)}>{WRITE_WORDS.verifiedToday}</Button>
      </div>
      <WrittenText field="verifiedBy" />
      <WriteVisits />
      <WrittenText field="source" />
      <WrittenText field="sourceId" />
      <WrittenText field="internalNote" isLong />
    </>
  );
}

function WriteVisits() {
  const { written, onChange, errorOf, today } = useWriting();
  const { visits } = written;
  const change = (row: number, part: Partial<(typeof visits)[number]>) =>
    onChange({ visits: visits.with(row, { ...visits[row]!, ...part }) });
  return (
    <fieldset className={formStyles.where}>
      <legend>{FIELD_WORDS.visits}</legend>
      {visits.map((visit, row) => (
        <div key={row} className={formStyles.triple}>
          <DayField
            label={WRITE_WORDS.visitOn}
            value={visit.on}
            error={errorOf("visits", row)}
            onChange={(on) => change(row, { on })}
          />
          <Field
            label={WRITE_WORDS.visitBy}
            autoComplete="off"
            value={visit.by}
            onChange={(event) => change(row, { by: event.target.value })}
          />
          <Field
            label={WRITE_WORDS.visitNote}
            autoComplete="off"
            value={visit.note}
            onChange={(event) => change(row, { note: event.target.value })}
          />
          <Button small look="quiet" onClick={() => onChange({ visits: visits.toSpliced(row, 1) })}>
            {WRITE_WORDS.removeRow}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange({ visits: [...visits, { on: today, by: "", note: "" }] })}>
          {WRITE_WORDS.addRow}
        </Button>
      </div>
    </fieldset>
  );
}
