import { schedulesOfPlace } from "../../domain/coverage/time/schedulesOfPlace.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import { calendarFileName } from "../../text/find/calendarFileName.ts";

/** How far ahead the dates go into a calendar. */
const DAYS_AHEAD = 366;

/**
 * The coming year's dates of places as one calendar file: those that the list shows, confirmed by a person or
 * understood from the words. Days that are not understood are left out.
 */
export async function calendarOfPlaces(
  places: readonly PublicPlace[],
  today: string,
  writtenAt: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly mimeType: string }> {
  const { icalendar } = await import("../../formats/calendar/icalendar.ts");
  const dated = places.map((place) => ({
    ...place,
    schedules: schedulesOfPlace(place).filter(({ certainty }) => certainty === "understood"),
  }));
  const last = dateOf(dayNumber(today)! + DAYS_AHEAD);
  const text = icalendar(dated, today, last, writtenAt);
  return {
    name: calendarFileName(places.map(({ name }) => name)),
    bytes: new TextEncoder().encode(text),
    mimeType: "text/calendar; charset=utf-8",
  };
}
