import { useState } from "react";
import { dayNumber } from "../../domain/schedules/day.ts";
import { dateText } from "../../text/dateText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { LineList } from "./LineList.tsx";
import styles from "./ScheduleEditor.module.css";

/** Days named one by one: a field to add one, and each with a button that takes it away. */
export function DateList({
  label,
  dates,
  onChange,
}: {
  readonly label: string;
  readonly dates: readonly string[];
  readonly onChange: (dates: readonly string[]) => void;
}) {
  const [date, setDate] = useState("");
  const isDay = dayNumber(date) !== null;
  const add = () => {
    if (!isDay) return;
    onChange([...new Set([...dates, date])].sort());
    setDate("");
  };
  return (
    <div className={styles.dates}>
      <div className={styles.adding}>
        <Field
          label={label}
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <Button disabled={!isDay} onClick={add}>
          {SCHEDULE_WORDS.addDate}
        </Button>
      </div>
      <LineList
        lines={dates.map((each) => ({
          text: dateText(each, ""),
          remove: () => onChange(dates.filter((other) => other !== each)),
        }))}
      />
    </div>
  );
}
