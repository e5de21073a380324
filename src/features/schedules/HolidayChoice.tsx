import type { Schedule } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./ScheduleEditor.module.css";

const CHOICES = ["open", "closed", "nextDay", "previousDay", "nextWeekday", "nextWeek"] as const;

/** What happens where a day falls on a holiday: it opens, rests, or goes to another day. */
export function HolidayChoice({
  schedule: { closings, moves },
  onChange,
}: {
  readonly schedule: Schedule;
  readonly onChange: (part: Partial<Schedule>) => void;
}) {
  const move = moves.find((each) => each.kind === "holiday");
  const isClosed = closings.some(({ kind }) => kind === "holidays");
  const moved = typeof move?.to === "object" ? "other" : move?.to;
  const chosen = moved ?? (isClosed ? "closed" : "open");
  const choose = (choice: (typeof CHOICES)[number]) => {
    const otherClosings = closings.filter(({ kind }) => kind !== "holidays");
    const otherMoves = moves.filter(({ kind }) => kind !== "holiday");
    if (choice === "open") onChange({ closings: otherClosings, moves: otherMoves });
    else if (choice === "closed") {
      onChange({ closings: [{ kind: "holidays" }, ...otherClosings], moves: otherMoves });
    } else {
      onChange({
        closings: otherClosings,
        moves: [{ kind: "holiday", to: choice }, ...otherMoves],
      });
    }
  };
  return (
    <div className={styles.group}>
      <h4 className={styles.label}>{SCHEDULE_WORDS.onHoliday}</h4>
      <div role="group" aria-label={SCHEDULE_WORDS.onHoliday} className={styles.chips}>
        {CHOICES.map((choice) => (
          <Chip key={choice} pressed={choice === chosen} onChange={() => choose(choice)}>
            {SCHEDULE_WORDS.holidayChoices[choice]}
          </Chip>
        ))}
        {chosen === "other" ? (
          <Chip pressed onChange={() => {}}>
            {SCHEDULE_WORDS.holidayChoices.other}
          </Chip>
        ) : null}
      </div>
    </div>
  );
}
