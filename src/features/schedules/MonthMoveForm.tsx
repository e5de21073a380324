import { useState } from "react";
import { isCompleteRule } from "../../domain/schedules/isCompleteRule.ts";
import type { DayPattern, ScheduleMove } from "../../domain/schedules/schedule.ts";
import { moveText } from "../../text/moveText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { MonthDays } from "./MonthDays.tsx";
import { newRule } from "./newRule.ts";
import { NthWeekdays } from "./NthWeekdays.tsx";
import styles from "./ScheduleEditor.module.css";
import { WeekdayToggles } from "./WeekdayToggles.tsx";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const KINDS = ["nthWeekdays", "weekly", "monthDays"] as const;

/** The days of one month of every year, instead of the usual ones. It begins with the month after `today`. */
export function MonthMoveForm({
  today,
  onUse,
  onCancel,
}: {
  readonly today: string;
  readonly onUse: (move: Extract<ScheduleMove, { kind: "month" }>) => void;
  readonly onCancel: () => void;
}) {
  const [month, setMonth] = useState((Number(today.slice(5, 7)) % 12) + 1);
  const [days, setDays] = useState<DayPattern>(newRule("nthWeekdays").days);
  const move = { kind: "month", month, days } as const;
  const isComplete = isCompleteRule({ days, times: [] });
  return (
    <div role="group" aria-label={SCHEDULE_WORDS.changeMonth} className={styles.move}>
      <SelectField
        label={SCHEDULE_WORDS.whichMonth}
        value={String(month)}
        options={MONTHS.map((each) => ({
          value: String(each),
          text: `${each}${SCHEDULE_WORDS.month}`,
        }))}
        onChange={(event) => setMonth(Number(event.target.value))}
      />
      <div role="group" aria-label={SCHEDULE_WORDS.kind} className={styles.chips}>
        {KINDS.map((kind) => (
          <Chip
            key={kind}
            pressed={kind === days.kind}
            onChange={() => setDays(newRule(kind, { days, times: [] }).days)}
          >
            {SCHEDULE_WORDS.kinds[kind]}
          </Chip>
        ))}
      </div>
      <Days days={days} onChange={setDays} />
      <p aria-live="polite" className={styles.sentence}>
        {isComplete ? moveText(move) : ""}
      </p>
      <div className={styles.chips}>
        <Button look="quiet" onClick={onCancel}>
          {SCHEDULE_WORDS.cancelMove}
        </Button>
        <Button disabled={!isComplete} onClick={() => onUse(move)}>
          {SCHEDULE_WORDS.takeMove}
        </Button>
      </div>
    </div>
  );
}

function Days({
  days,
  onChange,
}: {
  readonly days: DayPattern;
  readonly onChange: (days: DayPattern) => void;
}) {
  if (days.kind === "nthWeekdays") {
    return <NthWeekdays nths={days.nths} onChange={(nths) => onChange({ ...days, nths })} />;
  }
  if (days.kind === "monthDays") {
    return <MonthDays days={days.days} onChange={(each) => onChange({ ...days, days: each })} />;
  }
  if (days.kind !== "weekly") return null;
  return (
    <WeekdayToggles
      weekdays={days.weekdays}
      onChange={(weekdays) => onChange({ ...days, weekdays })}
    />
  );
}
