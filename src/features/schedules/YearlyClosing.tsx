import { useState } from "react";
import type { ScheduleClosing } from "../../domain/schedules/schedule.ts";
import { readMonthDay } from "../../text/readMonthDay.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./ScheduleEditor.module.css";
import { type Season, seasonOf, type YearlyRange } from "./yearlySeason.ts";

const USUAL: Readonly<Record<Season, YearlyRange>> = {
  newYear: { kind: "yearly", from: "12-29", to: "01-03" },
  obon: { kind: "yearly", from: "08-13", to: "08-16" },
};

/** A rest of every year with its first and last day; pressing it takes the usual days. */
export function YearlyClosing({
  season,
  closings,
  onChange,
}: {
  readonly season: Season;
  readonly closings: readonly ScheduleClosing[];
  readonly onChange: (closings: readonly ScheduleClosing[]) => void;
}) {
  const range = closings.find(
    (each): each is YearlyRange => each.kind === "yearly" && seasonOf(each) === season,
  );
  const others = closings.filter((each) => each !== range);
  return (
    <div className={styles.yearly}>
      <Chip
        pressed={range !== undefined}
        onChange={(pressed) => onChange(pressed ? [...others, USUAL[season]] : others)}
      >
        {SCHEDULE_WORDS[season]}
      </Chip>
      {range === undefined ? null : (
        <>
          <MonthDayField
            label={SCHEDULE_WORDS.yearlyFrom}
            monthDay={range.from}
            onChange={(from) => onChange([...others, { ...range, from }])}
          />
          <MonthDayField
            label={SCHEDULE_WORDS.yearlyTo}
            monthDay={range.to}
            onChange={(to) => onChange([...others, { ...range, to }])}
          />
        </>
      )}
    </div>
  );
}

/** A day of every year, written 12/29; taken over when one leaves the field. */
function MonthDayField({
  label,
  monthDay,
  onChange,
}: {
  readonly label: string;
  readonly monthDay: string;
  readonly onChange: (monthDay: string) => void;
}) {
  const [text, setText] = useState(monthDay.split("-").map(Number).join("/"));
  const written = readMonthDay(text);
  return (
    <Field
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={written === null ? SCHEDULE_WORDS.yearlyError : null}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (written !== null && written !== monthDay) onChange(written);
      }}
    />
  );
}
