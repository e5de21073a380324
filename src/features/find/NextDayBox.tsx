import { calendarDay, dayNumber, weekdayOf } from "../../domain/schedules/day.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { afterDayText } from "../../text/find/afterDayText.ts";
import { easyDayOfMonth } from "../../text/find/easyDayOfMonth.ts";
import { MONTH_NAMES } from "../../text/find/monthNames.ts";
import { periodText } from "../../text/find/periodText.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./NextDays.module.css";

/** One day as a small leaf of a calendar: 「きょう」 or its month, and under it 「24日（火）」. */
export function NextDayBox({ date, today }: { readonly date: string; readonly today: string }) {
  const language = useLanguage();
  const number = dayNumber(date);
  if (number === null) return null;
  const { month, day } = calendarDay(number);
  const weekday = PLACE_WORDS[language].weekdays[weekdayOf(number)]!;
  const isToday = date === today;
  return (
    <li className={isToday ? styles.today : undefined}>
      <span>
        <RubyText text={isToday ? periodText("today", language) : MONTH_NAMES[language][month]!} />
      </span>
      {language === "easy" ? (
        <b className={styles.read}>
          <RubyText text={easyDayOfMonth(day)} />
        </b>
      ) : (
        <b>{day}</b>
      )}
      <RubyText text={afterDayText(weekday, language)} />
    </li>
  );
}
