import { useState } from "react";
import type { NthWeekday, Weekday } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { SquareToggle } from "../../ui/SquareToggle.tsx";
import styles from "./ScheduleEditor.module.css";
import { toggled } from "./toggled.ts";
import { WeekdayToggles } from "./WeekdayToggles.tsx";

const NTHS = [1, 2, 3, 4, 5, -1] as const;

interface Pressed {
  readonly nths: readonly number[];
  readonly weekdays: readonly Weekday[];
}

/** 「第何」 beside 「何曜日」: every one of the first on every one of the second. */
export function NthWeekdays({
  nths,
  onChange,
}: {
  readonly nths: readonly NthWeekday[];
  readonly onChange: (nths: readonly NthWeekday[]) => void;
}) {
  const [kept, setKept] = useState<Pressed>(() => pressedOf(nths));
  const pressed = isSame(daysOf(kept), nths) ? kept : pressedOf(nths);
  const press = (change: Partial<Pressed>) => {
    const next = { ...pressed, ...change };
    setKept(next);
    onChange(daysOf(next));
  };
  return (
    <>
      <div role="group" aria-label={SCHEDULE_WORDS.nths} className={styles.nths}>
        {NTHS.map((nth) => (
          <SquareToggle
            key={nth}
            text={nth === -1 ? SCHEDULE_WORDS.last : `${SCHEDULE_WORDS.nth}${nth}`}
            label={nth === -1 ? SCHEDULE_WORDS.last : `${SCHEDULE_WORDS.nth}${nth}`}
            pressed={pressed.nths.includes(nth)}
            onChange={(isOn) => press({ nths: toggled(pressed.nths, nth, isOn) })}
          />
        ))}
      </div>
      <WeekdayToggles weekdays={pressed.weekdays} onChange={(weekdays) => press({ weekdays })} />
      {nths.length === 0 ? <p className={styles.hint}>{SCHEDULE_WORDS.pickNths}</p> : null}
    </>
  );
}

function pressedOf(nths: readonly NthWeekday[]): Pressed {
  return {
    nths: [...new Set(nths.map(({ nth }) => nth))],
    weekdays: [...new Set(nths.map(({ weekday }) => weekday))],
  };
}

function daysOf({ nths, weekdays }: Pressed): NthWeekday[] {
  return weekdays.flatMap((weekday) => nths.map((nth) => ({ nth, weekday })));
}

function isSame(one: readonly NthWeekday[], other: readonly NthWeekday[]): boolean {
  const keys = new Set(one.map(({ nth, weekday }) => `${nth} ${weekday}`));
  return (
    keys.size === other.length && other.every(({ nth, weekday }) => keys.has(`${nth} ${weekday}`))
  );
}
