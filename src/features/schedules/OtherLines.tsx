import type { Schedule } from "../../domain/schedules/schedule.ts";
import { closingText } from "../../text/closingText.ts";
import { moveText } from "../../text/moveText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { LineList } from "./LineList.tsx";
import styles from "./ScheduleEditor.module.css";
import { seasonOf } from "./yearlySeason.ts";

/** What was read and has no buttons here, in words; it stays unless it is taken away. */
export function OtherLines({
  schedule: { closings, moves },
  onChange,
}: {
  readonly schedule: Schedule;
  readonly onChange: (part: Partial<Schedule>) => void;
}) {
  const others = closings.filter(
    (each) => each.kind === "pattern" || (each.kind === "yearly" && seasonOf(each) === null),
  );
  const lines = [
    ...others.map((closing) => ({
      text: `${closingText(closing)}${SCHEDULE_WORDS.closed}`,
      remove: () => onChange({ closings: closings.filter((each) => each !== closing) }),
    })),
    ...moves
      .filter((move) => move.kind === "holiday" && typeof move.to === "object")
      .map((move) => ({
        text: moveText(move),
        remove: () => onChange({ moves: moves.filter((each) => each !== move) }),
      })),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.group}>
      <h4 className={styles.label}>{SCHEDULE_WORDS.others}</h4>
      <LineList lines={lines} />
    </div>
  );
}
