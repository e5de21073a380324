import { useState } from "react";
import { dayNumber } from "../../domain/schedules/day.ts";
import { movableDays } from "../../domain/schedules/movableDays.ts";
import type { Schedule, ScheduleMove } from "../../domain/schedules/schedule.ts";
import { dateText } from "../../text/dateText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "./ScheduleEditor.module.css";

/** So many of the next days can be chosen. */
const DAYS_OFFERED = 24;

/** One of the next days, and the day on which it is held instead. */
export function DateMoveForm({
  schedule,
  today,
  onUse,
  onCancel,
}: {
  readonly schedule: Schedule;
  readonly today: string;
  readonly onUse: (move: Extract<ScheduleMove, { kind: "date" }>) => void;
  readonly onCancel: () => void;
}) {
  const days = movableDays(schedule, today, DAYS_OFFERED);
  const [chosen, setChosen] = useState<string | null>(null);
  const [to, setTo] = useState("");
  const from = chosen ?? days[0]?.date;
  const isLater = dayNumber(to) !== null && to >= today && to !== from;
  if (from === undefined) {
    return (
      <div className={styles.move}>
        <p>{SCHEDULE_WORDS.noDayToMove}</p>
        <Button look="quiet" onClick={onCancel}>
          {SCHEDULE_WORDS.cancelMove}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={SCHEDULE_WORDS.changeDate} className={styles.move}>
      <SelectField
        label={SCHEDULE_WORDS.movedDay}
        value={from}
        options={days.map(({ date, isClosed }) => ({
          value: date,
          text: `${dateText(date, today)}${isClosed ? SCHEDULE_WORDS.closedDay : ""}`,
        }))}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Field
        label={SCHEDULE_WORDS.newDay}
        type="date"
        min={today}
        value={to}
        error={to === "" || isLater ? null : SCHEDULE_WORDS.newDayError}
        onChange={(event) => setTo(event.target.value)}
      />
      <div className={styles.chips}>
        <Button look="quiet" onClick={onCancel}>
          {SCHEDULE_WORDS.cancelMove}
        </Button>
        <Button disabled={!isLater} onClick={() => onUse({ kind: "date", from, to })}>
          {SCHEDULE_WORDS.takeMove}
        </Button>
      </div>
    </div>
  );
}
