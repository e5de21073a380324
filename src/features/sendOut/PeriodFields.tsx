import type { Period } from "../../formats/sendOut/period.ts";
import { SEND_OUT_WORDS } from "../../text/sendOutWords.ts";
import { Field } from "../../ui/Field.tsx";
import styles from "./sendOut.module.css";

/** From which day to which. */
export function PeriodFields({
  period,
  isWrong,
  onChange,
}: {
  readonly period: Period;
  readonly isWrong: boolean;
  readonly onChange: (period: Period) => void;
}) {
  return (
    <fieldset className={styles.which}>
      <legend className={styles.question}>{SEND_OUT_WORDS.period}</legend>
      <div className={styles.days}>
        <Field
          label={SEND_OUT_WORDS.from}
          type="date"
          value={period.from}
          onChange={({ target }) => onChange({ ...period, from: target.value })}
        />
        <Field
          label={SEND_OUT_WORDS.to}
          type="date"
          value={period.to}
          error={isWrong ? SEND_OUT_WORDS.periodError : null}
          onChange={({ target }) => onChange({ ...period, to: target.value })}
        />
      </div>
    </fieldset>
  );
}
