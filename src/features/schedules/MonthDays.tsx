import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { SquareToggle } from "../../ui/SquareToggle.tsx";
import styles from "./ScheduleEditor.module.css";
import { toggled } from "./toggled.ts";

const DAYS: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1);

/** The days of a month to press, and its last day. */
export function MonthDays({
  days,
  onChange,
}: {
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}) {
  return (
    <>
      <div role="group" aria-label={SCHEDULE_WORDS.monthDays} className={styles.week}>
        {DAYS.map((day) => (
          <SquareToggle
            key={day}
            text={String(day)}
            label={`${day}${SCHEDULE_WORDS.monthDay}`}
            pressed={days.includes(day)}
            onChange={(pressed) => onChange(toggled(days, day, pressed))}
          />
        ))}
        <SquareToggle
          text={SCHEDULE_WORDS.lastDay}
          label={SCHEDULE_WORDS.lastDay}
          pressed={days.includes(-1)}
          onChange={(pressed) => onChange(toggled(days, -1, pressed))}
        />
      </div>
      {days.length === 0 ? <p className={styles.hint}>{SCHEDULE_WORDS.pickMonthDays}</p> : null}
    </>
  );
}
