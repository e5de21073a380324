import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { Session } from "../../domain/schedules/schedule.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { daysUnknownText } from "../../text/find/daysUnknownText.ts";
import { findSessionText } from "../../text/find/findSessionText.ts";
import { holidayNote } from "../../text/find/holidayNote.ts";
import type { Language } from "../../text/find/language.ts";
import { sessionDaysLines } from "../../text/find/sessionDaysLines.ts";
import { sessionHoursText } from "../../text/find/sessionHoursText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindRow.module.css";
import { WhenText } from "./WhenText.tsx";

/**
 * When somebody can go: the hours on a day whose tab already says it, the days and hours of a week, else the next
 * date. Days that are not known are to be asked for.
 */
export function FindWhen({ found }: { readonly found: FoundPlace }) {
  const language = useLanguage();
  const today = useFind((state) => state.today);
  const isOneDay = useFind((state) => state.view.period !== "week");
  const { sessions, next, asksHolidays } = found;
  if (next === null) {
    return (
      <p className={styles.note}>
        <RubyText text={daysUnknownText(language)} />
      </p>
    );
  }
  const lines = linesOf(sessions, next, { today, isOneDay, language });
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} className={styles.when}>
          <WhenText text={line} />
        </p>
      ))}
      {asksHolidays ? (
        <p className={styles.note}>
          <RubyText text={holidayNote(language)} />
        </p>
      ) : null}
    </>
  );
}

function linesOf(
  sessions: readonly Session[],
  next: Session,
  { today, isOneDay, language }: { today: string; isOneDay: boolean; language: Language },
): readonly string[] {
  if (sessions.length === 0) return [findSessionText(next, today, language)];
  if (!isOneDay) return sessionDaysLines(sessions, today, language);
  return sessions.map((session) => sessionHoursText(session, language));
}
