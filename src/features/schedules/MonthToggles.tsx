import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { SquareToggle } from "../../ui/SquareToggle.tsx";
import styles from "./ScheduleEditor.module.css";
import { toggled } from "./toggled.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The twelve months to press. */
export function MonthToggles({
  label,
  months,
  onChange,
}: {
  readonly label: string;
  readonly months: readonly number[];
  readonly onChange: (months: readonly number[]) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles.months}>
      {MONTHS.map((month) => (
        <SquareToggle
          key={month}
          text={`${month}${SCHEDULE_WORDS.month}`}
          label={`${month}${SCHEDULE_WORDS.month}`}
          pressed={months.includes(month)}
          onChange={(pressed) => onChange(toggled(months, month, pressed))}
        />
      ))}
    </div>
  );
}
