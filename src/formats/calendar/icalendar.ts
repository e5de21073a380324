import ICAL from "ical.js";
import type { Place } from "../../domain/places/place.ts";
import { eventOf } from "./eventOf.ts";
import { recurrencesOf } from "./recurrencesOf.ts";

/**
 * The sessions of places from one day to another (`YYYY-MM-DD`, both included) as an iCalendar file, in the
 * time of Asia/Tokyo. Repeating sessions are RRULEs with the closings as EXDATE and moved days as RDATE; a
 * doubtful schedule is TENTATIVE and says 要確認; a day without a time is a whole day. `writtenAt` is the
 * instant of writing (ISO, UTC). Every field of a place is written out that calendars have a place for: give
 * it places as their readers may see them (`publicPlacesOf`).
 * LIMIT: only confirmed `schedules`, never mere text; closed and suspended places have no events.
 */
export function icalendar(
  places: readonly Place[],
  from: string,
  to: string,
  writtenAt: string,
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//engawa-map//JA");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-timezone", "Asia/Tokyo");
  calendar.addSubcomponent(tokyo());
  for (const place of places.filter(isHeld)) {
    for (const [index, schedule] of (place.schedules ?? []).entries()) {
      for (const [part, recurrence] of recurrencesOf(schedule, from, to).entries()) {
        const uid = `${place.id}-${index}-${part}@engawa-map`;
        calendar.addSubcomponent(eventOf(place, schedule, recurrence, { uid, writtenAt }));
      }
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** Japan has had one time without summer time since 1951. */
function tokyo(): ICAL.Component {
  const standard = new ICAL.Component("standard");
  standard.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString("1970-01-01T00:00:00"));
  standard.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromString("+09:00"));
  standard.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromString("+09:00"));
  standard.addPropertyWithValue("tzname", "JST");
  const zone = new ICAL.Component("vtimezone");
  zone.addPropertyWithValue("tzid", "Asia/Tokyo");
  zone.addSubcomponent(standard);
  return zone;
}

function isHeld({ status }: Place): boolean {
  return status.state === "open" || status.state === "trial";
}
