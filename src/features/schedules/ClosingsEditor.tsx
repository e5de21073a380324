import type { Schedule, ScheduleClosing } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { DateList } from "./DateList.tsx";
import { HolidayChoice } from "./HolidayChoice.tsx";
import { MonthToggles } from "./MonthToggles.tsx";
import { OtherLines } from "./OtherLines.tsx";
import styles from "./ScheduleEditor.module.css";
import { YearlyClosing } from "./YearlyClosing.tsx";

type ChangeSchedule = (part: Partial<Schedule>) => void;

/** When it rests: on holidays, over New Year and お盆, in months, on single days. */
export function ClosingsEditor({
  schedule,
  onChange,
}: {
  readonly schedule: Schedule;
  readonly onChange: ChangeSchedule;
}) {
  const { closings } = schedule;
  const change = (next: readonly ScheduleClosing[]) => onChange({ closings: next });
  const months = closings.find((each) => each.kind === "months")?.months ?? [];
  const dates = closings.find((each) => each.kind === "dates")?.dates ?? [];
  return (
    <fieldset className={styles.part}>
      <legend>{SCHEDULE_WORDS.closings}</legend>
      <HolidayChoice schedule={schedule} onChange={onChange} />
      <div className={styles.group}>
        <h4 className={styles.label}>{SCHEDULE_WORDS.yearly}</h4>
        <YearlyClosing season="newYear" closings={closings} onChange={change} />
        <YearlyClosing season="obon" closings={closings} onChange={change} />
      </div>
      <div className={styles.group}>
        <h4 className={styles.label}>{SCHEDULE_WORDS.closedMonths}</h4>
        <MonthToggles
          label={SCHEDULE_WORDS.closedMonths}
          months={months}
          onChange={(each) => change(withOne(closings, { kind: "months", months: each }))}
        />
      </div>
      <DateList
        label={SCHEDULE_WORDS.closedDates}
        dates={dates}
        onChange={(each) => change(withOne(closings, { kind: "dates", dates: each }))}
      />
      <OtherLines schedule={schedule} onChange={onChange} />
    </fieldset>
  );
}

/** The closings with this one instead of all of its kind; without it where it closes nothing. */
function withOne(
  closings: readonly ScheduleClosing[],
  closing: Extract<ScheduleClosing, { kind: "months" | "dates" }>,
): ScheduleClosing[] {
  const others = closings.filter(({ kind }) => kind !== closing.kind);
  const isEmpty = (closing.kind === "months" ? closing.months : closing.dates).length === 0;
  return isEmpty ? others : [...others, closing];
}
