import { useState } from "react";
import type { Schedule, ScheduleMove } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { moveText } from "../../text/moveText.ts";
import { Button } from "../../ui/Button.tsx";
import { useFocusKept } from "../../ui/useFocusKept.ts";
import { DateMoveForm } from "./DateMoveForm.tsx";
import { LineList } from "./LineList.tsx";
import { MonthMoveForm } from "./MonthMoveForm.tsx";
import styles from "./ScheduleEditor.module.css";

type OwnMove = Exclude<ScheduleMove, { kind: "holiday" }>;

/** Months and single days that are not as usual: 「2月は第1水曜」, 「8月13日は8月20日に」. */
export function MovesEditor({
  schedule,
  today,
  onChange,
}: {
  readonly schedule: Schedule;
  readonly today: string;
  readonly onChange: (part: Partial<Schedule>) => void;
}) {
  const [adding, setAdding] = useState<OwnMove["kind"] | null>(null);
  const around = useFocusKept<HTMLDivElement>(String(adding));
  const { moves, rules } = schedule;
  const own = moves.filter((move): move is OwnMove => move.kind !== "holiday");
  const add = (move: OwnMove) => {
    onChange({ moves: [...moves.filter((each) => !isInstead(each, move)), move] });
    setAdding(null);
  };
  const form = { onUse: add, onCancel: () => setAdding(null) };
  return (
    <fieldset className={styles.part}>
      <legend>{SCHEDULE_WORDS.moves}</legend>
      <div ref={around} tabIndex={-1} className={styles.group}>
        <p className={styles.hint}>{SCHEDULE_WORDS.movesHint}</p>
        <LineList
          lines={own.map((move) => ({
            text: moveText(move),
            remove: () => onChange({ moves: moves.filter((each) => each !== move) }),
          }))}
        />
        {adding === "month" ? <MonthMoveForm today={today} {...form} /> : null}
        {adding === "date" ? <DateMoveForm schedule={schedule} today={today} {...form} /> : null}
        {adding !== null ? null : (
          <div className={styles.chips}>
            {rules.every(({ days }) => days.kind === "dates") ? null : (
              <Button onClick={() => setAdding("month")}>{SCHEDULE_WORDS.changeMonth}</Button>
            )}
            <Button onClick={() => setAdding("date")}>{SCHEDULE_WORDS.changeDate}</Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** Of one month, and of one day, only the newest change stands. */
function isInstead(before: ScheduleMove, now: OwnMove): boolean {
  if (now.kind === "month") return before.kind === "month" && before.month === now.month;
  return before.kind === "date" && before.from === now.from;
}
