import { nextSessions } from "../../domain/schedules/nextSessions.ts";
import { readSchedule } from "../../domain/schedules/readSchedule.ts";
import type { Place } from "../../domain/places/place.ts";
import { useToday } from "../../state/useToday.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { scheduleSentence } from "../../text/scheduleSentence.ts";
import { sessionText } from "../../text/sessionText.ts";
import styles from "./intake.module.css";

/** What was understood of the words for when a place opens, and the next three dates as proof. */
export function ScheduleProof({ place }: { readonly place: Omit<Place, "id"> }) {
  const today = useToday();
  const { scheduleText } = place;
  if (scheduleText === undefined || scheduleText.trim() === "") return null;
  const schedules = place.schedules ?? [readSchedule(scheduleText)];
  const next = schedules
    .flatMap((schedule) => nextSessions(schedule, today, 3))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, 3);
  return (
    <p className={styles.hint}>
      {`${INTAKE_WORDS.schedule}「${scheduleText}」→ ${schedules.map(scheduleSentence).join("")}`}
      {next.length === 0
        ? null
        : ` ${INTAKE_WORDS.nextDates}${next.map((session) => sessionText(session, today)).join("、")}`}
    </p>
  );
}
