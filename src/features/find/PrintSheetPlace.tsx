import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { type PlaceCalendar, placeCalendar } from "../../domain/find/placeCalendar.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useFind } from "../../state/find/useFind.ts";
import { feeText } from "../../text/find/feeText.ts";
import type { Language } from "../../text/find/language.ts";
import { placeNameText } from "../../text/find/placeNameText.ts";
import { printDatesText } from "../../text/find/printDatesText.ts";
import { PRINT_WORDS } from "../../text/find/printWords.ts";
import { sessionHoursText } from "../../text/find/sessionHoursText.ts";
import { walkMinutesText } from "../../text/find/walkMinutesText.ts";
import { whatHappensText } from "../../text/find/whatHappensText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { printedUntil } from "./printedUntil.ts";
import styles from "./PrintSheet.module.css";
import { TextParts } from "./TextParts.tsx";

/** One place on the sheet: its number on the map, name, days of two months, hours; minutes and telephone at the right. */
export function PrintSheetPlace({
  found: { place, walk },
  number,
  language,
}: {
  readonly found: FoundPlace;
  readonly number: number;
  readonly language: Language;
}) {
  const words = PRINT_WORDS[language];
  const today = useFind((state) => state.today);
  const to = printedUntil(today);
  const calendar = placeCalendar(place, today, to);
  const fee = feeText(place, language);
  return (
    <li className={styles.place}>
      <span className={styles.number}>{number}</span>
      <div className={styles.about}>
        <h3>
          <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={26} />
          <span>
            <TextParts parts={placeNameText(place, language)} />
          </span>
        </h3>
        <p className={styles.what}>
          <TextParts parts={whatHappensText(place, language)} />
          {fee.length === 0 ? null : (
            <>
              {language === "en" ? ". " : "　"}
              <TextParts parts={fee} />
            </>
          )}
        </p>
        <p className={styles.dates}>
          <RubyText text={daysText(calendar, today, to, language)} />
        </p>
        {calendar.days.length === 0 ? null : (
          <p>
            <RubyText text={hoursOf(calendar, language)} />
          </p>
        )}
      </div>
      <div className={styles.reach}>
        {walk === null ? null : (
          <p className={styles.minutes}>
            <RubyText text={walkMinutesText(walk.minutes, language)} />
            {walk.isStraight ? <RubyText text={words.estimated} /> : null}
          </p>
        )}
        {place.phone === undefined ? (
          <p>
            <RubyText text={words.noPhone} />
          </p>
        ) : (
          <p className={styles.phone}>
            <small>
              <RubyText text={words.phone} />
            </small>{" "}
            <b>{place.phone}</b>
          </p>
        )}
      </div>
    </li>
  );
}

function daysText(
  { days, closedDates }: PlaceCalendar,
  today: string,
  to: string,
  language: Language,
): string {
  if (days.length === 0) return PRINT_WORDS[language].daysUnknown;
  const dates = days.map(({ date }) => date);
  return printDatesText({ days: dates, closedDates, from: today, to }, language);
}

/** Every different hours once, the first ones first. */
function hoursOf({ days }: PlaceCalendar, language: Language): string {
  const hours = days.flatMap(({ sessions }) =>
    sessions.map((session) => sessionHoursText(session, language)),
  );
  return [...new Set(hours)].slice(0, MOST_HOURS).join(language === "en" ? "; " : "、");
}

const MOST_HOURS = 3;
