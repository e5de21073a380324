import { useState } from "react";
import { monthsText } from "../../text/monthsText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import { MonthToggles } from "./MonthToggles.tsx";
import styles from "./ScheduleEditor.module.css";

const ODD = [1, 3, 5, 7, 9, 11];
const EVEN = [2, 4, 6, 8, 10, 12];

/** In which months it opens; folded away, since most open in all. */
export function MonthChoice({
  months,
  onChange,
}: {
  readonly months: readonly number[] | undefined;
  readonly onChange: (months: readonly number[] | undefined) => void;
}) {
  const [wasChosen] = useState(months !== undefined);
  const isSame = (each: readonly number[]) => each.join() === months?.join();
  return (
    <details className={styles.details} open={wasChosen}>
      <summary>{`${SCHEDULE_WORDS.months}：${monthsText(months ?? [...ODD, ...EVEN])}`}</summary>
      <div className={styles.inside}>
        <div className={styles.chips}>
          <Chip pressed={months === undefined} onChange={() => onChange(undefined)}>
            {SCHEDULE_WORDS.allMonths}
          </Chip>
          <Chip pressed={isSame(ODD)} onChange={() => onChange(ODD)}>
            {SCHEDULE_WORDS.oddMonths}
          </Chip>
          <Chip pressed={isSame(EVEN)} onChange={() => onChange(EVEN)}>
            {SCHEDULE_WORDS.evenMonths}
          </Chip>
        </div>
        <MonthToggles
          label={SCHEDULE_WORDS.months}
          months={months ?? []}
          onChange={(chosen) => onChange(chosen.length % 12 === 0 ? undefined : chosen)}
        />
      </div>
    </details>
  );
}
