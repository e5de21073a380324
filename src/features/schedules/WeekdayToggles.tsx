import type { Weekday } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { WEEKDAY_NAMES } from "../../text/weekdayNames.ts";
import { SquareToggle } from "../../ui/SquareToggle.tsx";
import styles from "./ScheduleEditor.module.css";
import { toggled } from "./toggled.ts";

const FROM_MONDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** The seven weekdays to press, as many as one likes. */
export function WeekdayToggles({
  weekdays,
  onChange,
}: {
  readonly weekdays: readonly Weekday[];
  readonly onChange: (weekdays: readonly Weekday[]) => void;
}) {
  return (
    <div role="group" aria-label={SCHEDULE_WORDS.weekdays} className={styles.week}>
      {FROM_MONDAY.map((weekday) => (
        <SquareToggle
          key={weekday}
          text={WEEKDAY_NAMES[weekday]}
          label={`${WEEKDAY_NAMES[weekday]}${SCHEDULE_WORDS.weekdayLabel}`}
          pressed={weekdays.includes(weekday)}
          onChange={(pressed) => onChange(toggled(weekdays, weekday, pressed))}
        />
      ))}
    </div>
  );
}
