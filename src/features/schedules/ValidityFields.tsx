import { useState } from "react";
import type { Schedule, ScheduleRule } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { readNumber } from "../../text/readNumber.ts";
import { Field } from "../../ui/Field.tsx";
import styles from "./ScheduleEditor.module.css";

/** First and last day, and 全何回; folded away, since most go on without an end. */
export function ValidityFields({
  schedule,
  onChange,
}: {
  readonly schedule: Schedule;
  readonly onChange: (part: Partial<Schedule>) => void;
}) {
  const { from, to, rules } = schedule;
  const count = rules.find((rule) => rule.count !== undefined)?.count;
  const [wasGiven] = useState(from !== undefined || to !== undefined || count !== undefined);
  const isBackward = from !== undefined && to !== undefined && to < from;
  return (
    <details className={styles.details} open={wasGiven}>
      <summary>{SCHEDULE_WORDS.validity}</summary>
      <div className={styles.inside}>
        <p className={styles.hint}>{SCHEDULE_WORDS.validityHint}</p>
        <div className={styles.validity}>
          <Field
            label={SCHEDULE_WORDS.from}
            type="date"
            value={from ?? ""}
            onChange={({ target: { value } }) => onChange({ from: value || undefined })}
          />
          <Field
            label={SCHEDULE_WORDS.to}
            type="date"
            value={to ?? ""}
            error={isBackward ? SCHEDULE_WORDS.toError : null}
            onChange={({ target: { value } }) => onChange({ to: value || undefined })}
          />
          <Field
            label={SCHEDULE_WORDS.count}
            hint={SCHEDULE_WORDS.countHint}
            inputMode="numeric"
            autoComplete="off"
            value={count === undefined ? "" : String(count)}
            onChange={({ target: { value } }) => onChange({ rules: withCount(rules, value) })}
          />
        </div>
      </div>
    </details>
  );
}

/** The rules with so many sessions together; without a count where none is written. */
function withCount(rules: readonly ScheduleRule[], text: string): ScheduleRule[] {
  const count = readNumber(text);
  return rules.map((rule) => {
    if (count !== null && count >= 1) return { ...rule, count: Math.floor(count) };
    const { count: _, ...rest } = rule;
    return rest;
  });
}
