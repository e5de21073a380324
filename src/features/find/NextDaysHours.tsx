import type { PlaceDay } from "../../domain/find/placeCalendar.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { findDayText } from "../../text/find/findDayText.ts";
import type { Language } from "../../text/find/language.ts";
import { sessionHoursText } from "../../text/find/sessionHoursText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./NextDays.module.css";

/** The hours of days, once where they are the same, else a line for each day. */
export function NextDaysHours({
  days,
  today,
}: {
  readonly days: readonly PlaceDay[];
  readonly today: string;
}) {
  const language = useLanguage();
  const hours = days.map((day) => hoursText(day, language));
  const stop = language === "en" ? "" : "。";
  if (new Set(hours).size === 1) {
    return (
      <p className={styles.hours}>
        <b>
          <RubyText text={hours[0]!} />
        </b>
        {stop}
      </p>
    );
  }
  return (
    <ul className={styles.hours}>
      {days.map(({ date }, index) => (
        <li key={date}>
          <RubyText text={findDayText(date, today, language)} />
          {language === "en" ? ": " : "："}
          <b>
            <RubyText text={hours[index]!} />
          </b>
        </li>
      ))}
    </ul>
  );
}

function hoursText({ sessions }: PlaceDay, language: Language): string {
  return sessions
    .map((session) => sessionHoursText(session, language))
    .join(language === "en" ? ", " : "、");
}
