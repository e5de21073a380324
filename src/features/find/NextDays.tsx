import { useMemo } from "react";
import { placeCalendar, type PlaceDay } from "../../domain/find/placeCalendar.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { daysUnknownText } from "../../text/find/daysUnknownText.ts";
import { findDateText } from "../../text/find/findDateText.ts";
import { holidayNote } from "../../text/find/holidayNote.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { NextDayBox } from "./NextDayBox.tsx";
import { NextDaysHours } from "./NextDaysHours.tsx";
import { NextDaysMonths } from "./NextDaysMonths.tsx";
import styles from "./NextDays.module.css";

/** The next three days of a place, its hours, what is different, and two months to unfold. Unknown days are to be asked for. */
export function NextDays({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const today = useFind((state) => state.today);
  const { next, closedDates } = useMemo(() => nextDaysOf(place, today), [place, today]);
  if (place.status.state === "suspended" && next.length === 0) return null;
  if (next.length === 0) return <UnknownDaysOf place={place} />;
  return (
    <section className={styles.days}>
      <h2>
        <RubyText text={words.daysTitle} />
      </h2>
      <ol className={styles.boxes}>
        {next.map(({ date }) => (
          <NextDayBox key={date} date={date} today={today} />
        ))}
      </ol>
      <NextDaysHours days={next} today={today} />
      {closedDates.length === 0 ? null : (
        <p>
          <RubyText
            text={words.closed(
              closedDates
                .map((date) => findDateText(date, today, language))
                .join(language === "en" ? ", " : "、"),
            )}
          />
        </p>
      )}
      {next.some(({ asksHoliday }) => asksHoliday) ? (
        <p>
          <RubyText text={holidayNote(language)} />
        </p>
      ) : null}
      <NextDaysMonths place={place} today={today} />
    </section>
  );
}

function UnknownDaysOf({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const written = place.scheduleText?.trim() ?? "";
  const [before = "", after = ""] = words.asWritten("\n").split("\n");
  return (
    <section className={styles.days}>
      <h2>
        <RubyText text={words.daysTitle} />
      </h2>
      <p>
        <b>
          <RubyText text={daysUnknownText(language)} />
        </b>
      </p>
      {written === "" ? null : (
        <p>
          <RubyText text={before} />
          <span lang="ja">{written}</span>
          <RubyText text={after} />
        </p>
      )}
    </section>
  );
}

interface Next {
  readonly next: readonly PlaceDay[];
  /** Closed days that one would otherwise expect, soon. */
  readonly closedDates: readonly string[];
}

/** Rare gatherings are looked for farther ahead. */
function nextDaysOf(place: PublicPlace, today: string): Next {
  const first = dayNumber(today);
  if (first === null) return { next: [], closedDates: [] };
  for (const ahead of [40, 400]) {
    const { days, closedDates } = placeCalendar(place, today, dateOf(first + ahead));
    if (days.length < SHOWN && ahead < 400) continue;
    const next = days.slice(0, SHOWN);
    const last = [next.at(-1)?.date ?? today, dateOf(first + SOON_DAYS)].sort().at(-1)!;
    const closed = closedDates.filter((date) => date <= last).slice(0, SHOWN);
    return { next, closedDates: closed };
  }
  return { next: [], closedDates: [] };
}

const SHOWN = 3;
const SOON_DAYS = 13;
