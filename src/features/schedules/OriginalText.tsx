import type { Schedule } from "../../domain/schedules/schedule.ts";
import { scheduleDoubtText } from "../../text/scheduleDoubtText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ScheduleEditor.module.css";

/** The words a schedule was read from, and why somebody should look at it. Nothing where it was made here. */
export function OriginalText({
  schedule,
  isConfirmed,
  text,
}: {
  readonly schedule: Schedule;
  readonly isConfirmed: boolean;
  readonly text: string;
}) {
  const { certainty, doubts, leftOver } = schedule;
  if (text.trim() === "" && doubts.length === 0) return null;
  const reasons = doubts.map((doubt) => scheduleDoubtText(doubt, leftOver));
  return (
    <section className={styles.original}>
      {text.trim() === "" ? null : (
        <>
          <h3 className={styles.label}>{SCHEDULE_WORDS.original}</h3>
          <blockquote className={styles.quote}>{text}</blockquote>
        </>
      )}
      {certainty === "understood" ? (
        <p className={styles.understood}>
          <Icon name="check" />
          {isConfirmed ? SCHEDULE_WORDS.understood : SCHEDULE_WORDS.readOnly}
        </p>
      ) : (
        <p className={styles.doubtful}>
          <Icon name="warn" />
          {certainty === "unknown" ? SCHEDULE_WORDS.unknown : SCHEDULE_WORDS.doubtful}
        </p>
      )}
      {reasons.length === 0 && certainty !== "doubtful" ? null : (
        <ul className={styles.reasons}>
          {(reasons.length === 0 ? [SCHEDULE_WORDS.whyDoubtful] : reasons).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
