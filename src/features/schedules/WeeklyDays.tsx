import { lacksAnchor } from "../../domain/schedules/patternDays.ts";
import type { DayPattern } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./ScheduleEditor.module.css";
import { WeekdayToggles } from "./WeekdayToggles.tsx";

type Weekly = Extract<DayPattern, { kind: "weekly" }>;

/** Weekdays, every week or every other; every other asks for one day to count from. */
export function WeeklyDays({
  days,
  onChange,
}: {
  readonly days: Weekly;
  readonly onChange: (days: Weekly) => void;
}) {
  const { everyWeeks, anchor: _, ...rest } = days;
  return (
    <>
      <WeekdayToggles
        weekdays={days.weekdays}
        onChange={(weekdays) => onChange({ ...days, weekdays })}
      />
      {days.weekdays.length === 0 ? (
        <p className={styles.hint}>{SCHEDULE_WORDS.pickWeekdays}</p>
      ) : null}
      <div role="group" aria-label={SCHEDULE_WORDS.interval} className={styles.chips}>
        <Chip pressed={everyWeeks === 1} onChange={() => onChange({ ...rest, everyWeeks: 1 })}>
          {SCHEDULE_WORDS.everyWeek}
        </Chip>
        <Chip pressed={everyWeeks === 2} onChange={() => onChange({ ...days, everyWeeks: 2 })}>
          {SCHEDULE_WORDS.everyOtherWeek}
        </Chip>
        {everyWeeks > 2 ? (
          <Chip pressed onChange={() => onChange(days)}>
            {`${everyWeeks}${SCHEDULE_WORDS.everyWeeks}`}
          </Chip>
        ) : null}
      </div>
      {everyWeeks === 1 ? null : (
        <div className={styles.anchor}>
          <Field
            label={SCHEDULE_WORDS.anchor}
            hint={SCHEDULE_WORDS.anchorHint}
            type="date"
            value={days.anchor ?? ""}
            error={lacksAnchor(days) ? SCHEDULE_WORDS.anchorError : null}
            onChange={({ target: { value } }) =>
              onChange(value === "" ? { ...rest, everyWeeks } : { ...days, anchor: value })
            }
          />
        </div>
      )}
    </>
  );
}
