import { useMemo } from "react";
import { placeCalendar } from "../../domain/find/placeCalendar.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import {
  calendarDay,
  dateOf,
  dayNumber,
  dayNumberOf,
  monthLength,
  weekdayOf,
} from "../../domain/schedules/day.ts";
import { isHoliday } from "../../domain/schedules/holidays.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { MONTH_NAMES } from "../../text/find/monthNames.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./NextDaysMonths.module.css";

/** 「ほかの日」: this month and the next one as small calendars, unfolded when asked for. */
export function NextDaysMonths({
  place,
  today,
}: {
  readonly place: PublicPlace;
  readonly today: string;
}) {
  const words = PLACE_WORDS[useLanguage()];
  const number = dayNumber(today);
  const months = useMemo(() => (number === null ? [] : monthsFrom(number)), [number]);
  const held = useMemo(() => {
    const last = months.at(-1);
    if (last === undefined) return new Set<string>();
    const to = dateOf(dayNumberOf(last.year, last.month, monthLength(last.year, last.month)));
    return new Set(placeCalendar(place, today, to).days.map(({ date }) => date));
  }, [place, today, months]);
  return (
    <details className={styles.more}>
      <summary>
        <Icon name="chevronDown" size={20} />
        <RubyText text={words.moreDays} />
      </summary>
      <div className={styles.months}>
        {months.map((month) => (
          <Month key={month.month} {...month} held={held} today={today} />
        ))}
      </div>
    </details>
  );
}

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

function monthsFrom(number: number): YearMonth[] {
  const { year, month } = calendarDay(number);
  const next = calendarDay(dayNumberOf(year, month, monthLength(year, month)) + 1);
  return [{ year, month }, next];
}

function Month({
  year,
  month,
  held,
  today,
}: YearMonth & { readonly held: ReadonlySet<string>; readonly today: string }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const first = dayNumberOf(year, month, 1);
  const blanks = weekdayOf(first);
  const length = monthLength(year, month);
  const weeks = Array.from({ length: Math.ceil((blanks + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => week * 7 + weekday - blanks + 1),
  );
  return (
    <table className={styles.month}>
      <caption>
        <RubyText text={words.calendarOf(MONTH_NAMES[language][month]!)} />
      </caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              <RubyText text={weekday} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) =>
              day < 1 || day > length ? (
                <td key={day}>{"\u00a0"}</td>
              ) : (
                <Day
                  key={day}
                  day={day}
                  date={dateOf(first + day - 1)}
                  isHeld={held.has(dateOf(first + day - 1))}
                  today={today}
                  heldWord={withoutRuby(words.held)}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  day,
  date,
  isHeld,
  today,
  heldWord,
}: {
  readonly day: number;
  readonly date: string;
  readonly isHeld: boolean;
  readonly today: string;
  readonly heldWord: string;
}) {
  return (
    <td
      data-held={isHeld || undefined}
      data-past={date < today || undefined}
      data-holiday={isHoliday(date) || undefined}
      aria-current={date === today ? "date" : undefined}
    >
      <span>{day}</span>
      {isHeld ? <span className="srOnly"> {heldWord}</span> : null}
    </td>
  );
}
