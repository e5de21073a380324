import { useState } from "react";
import { confirmedSchedule } from "../../domain/schedules/confirmedSchedule.ts";
import { holidayName } from "../../domain/schedules/holidays.ts";
import { nextSessions } from "../../domain/schedules/nextSessions.ts";
import { lacksAnchor } from "../../domain/schedules/patternDays.ts";
import type { Schedule } from "../../domain/schedules/schedule.ts";
import { scheduleSentence } from "../../text/scheduleSentence.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { sessionDaysText, type SessionDayText } from "../../text/sessionDaysText.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ScheduleEditor.module.css";

const FEW = 3;
const MANY = 10;
/** More than a day may have. */
const SESSIONS_A_DAY = 12;

/** The schedule as a sentence and its next dates, in sight while one changes it; and the button that confirms it. */
export function SchedulePreview({
  schedule,
  isConfirmed,
  today,
  onConfirm,
}: {
  readonly schedule: Schedule;
  readonly isConfirmed: boolean;
  readonly today: string;
  readonly onConfirm: (schedule: Schedule) => void;
}) {
  const [isLong, setIsLong] = useState(false);
  const sessions = nextSessions(schedule, today, MANY * SESSIONS_A_DAY);
  const days = sessionDaysText(sessions, today).slice(0, MANY);
  const confirmed = isConfirmed ? null : confirmedSchedule(schedule);
  return (
    <section className={styles.preview}>
      <h3 className={styles.label}>{SCHEDULE_WORDS.now}</h3>
      <p className={styles.sentence} aria-live="polite">
        {scheduleSentence(schedule)}
      </p>
      {days.length === 0 ? (
        <NoDates schedule={schedule} />
      ) : (
        <>
          <h4 className={styles.nextTitle}>{SCHEDULE_WORDS.next}</h4>
          <Days days={days.slice(0, isLong ? MANY : FEW)} />
        </>
      )}
      <div className={styles.previewButtons}>
        {confirmed === null ? null : (
          <Button look="filled" onClick={() => onConfirm(confirmed)}>
            {SCHEDULE_WORDS.confirm}
          </Button>
        )}
        {days.length <= FEW ? null : (
          <Button look="quiet" small aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
            {isLong ? SCHEDULE_WORDS.fewer : SCHEDULE_WORDS.more}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What is lacking, where there are no dates; nothing where it is meant to have none. */
function NoDates({ schedule: { rules, certainty } }: { readonly schedule: Schedule }) {
  if (rules.length === 0) return null;
  const isOver = certainty === "understood";
  const wanted = rules.some(({ days }) => lacksAnchor(days))
    ? SCHEDULE_WORDS.anchorError
    : SCHEDULE_WORDS.noDates;
  return <p className={styles.hint}>{isOver ? SCHEDULE_WORDS.overDates : wanted}</p>;
}

/** A line for each day, marked where it is a holiday. */
function Days({ days }: { readonly days: readonly SessionDayText[] }) {
  return (
    <ol className={styles.nextDates}>
      {days.map(({ date, text }) => {
        const holiday = holidayName(date);
        return (
          <li key={date}>
            {text}
            {holiday === null ? null : <span className={styles.holiday}>{holiday}</span>}
          </li>
        );
      })}
    </ol>
  );
}
