import ICAL from "ical.js";
import type { Place } from "../../domain/places/place.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import type { Schedule } from "../../domain/schedules/schedule.ts";
import { calendarEventText } from "../../text/calendarEventText.ts";
import type { Recurrence } from "./recurrencesOf.ts";

/** One recurrence of a place's schedule as a VEVENT. */
export function eventOf(
  place: Place,
  schedule: Schedule,
  recurrence: Recurrence,
  { uid, writtenAt }: { readonly uid: string; readonly writtenAt: string },
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(writtenAt), true));
  addTimes(event, recurrence);
  const words = calendarEventText(place, schedule);
  event.addPropertyWithValue("summary", words.summary);
  event.addPropertyWithValue("description", words.description);
  if (words.location !== "") event.addPropertyWithValue("location", words.location);
  if (place.location !== null) {
    event.addPropertyWithValue("geo", [place.location.lat, place.location.lng]);
  }
  if (/^https?:\/\//.test(place.url ?? "")) event.addPropertyWithValue("url", place.url ?? "");
  const status = schedule.certainty === "understood" ? "CONFIRMED" : "TENTATIVE";
  event.addPropertyWithValue("status", status);
  return event;
}

/** DTSTART, DTEND, RRULE, EXDATE and RDATE; an open end has no DTEND. */
function addTimes(
  event: ICAL.Component,
  { time, start, rrule, until, exdates, rdates }: Recurrence,
) {
  const startMinute = time?.startMinute ?? null;
  addDates(event, "dtstart", [start], startMinute);
  if (time !== null && time.endMinute !== null) addDates(event, "dtend", [start], time.endMinute);
  if (rrule !== null) {
    const end = time === null ? until : `${until}T14:59:59Z`;
    const rule = `${yearly(rrule)};UNTIL=${end.replaceAll(/[-:]/g, "")}`;
    event.addPropertyWithValue("rrule", ICAL.Recur.fromString(rule));
  }
  if (exdates.length > 0) addDates(event, "exdate", exdates, startMinute);
  if (rdates.length > 0) addDates(event, "rdate", rdates, startMinute);
}

/**
 * Months of their own make a rule yearly, which means the same: ical.js 2.2, and calendars made with it, find the
 * first month of `FREQ=MONTHLY;BYMONTH=…` twice.
 */
function yearly(rrule: string): string {
  return rrule.replace("FREQ=MONTHLY;BYMONTH=", "FREQ=YEARLY;BYMONTH=");
}

/** Days at a minute after midnight (over 1,440: on the day after) in Tokyo; whole days without one. */
function addDates(
  event: ICAL.Component,
  name: string,
  dates: readonly string[],
  minute: number | null,
) {
  const property = new ICAL.Property(name);
  const times = dates.map((date) => timeOf(date, minute));
  if (minute !== null) property.setParameter("tzid", "Asia/Tokyo");
  if (times.length === 1) property.setValue(times[0]!);
  else property.setValues(times);
  event.addProperty(property);
}

function timeOf(date: string, minute: number | null): ICAL.Time {
  if (minute === null) return ICAL.Time.fromDateString(date);
  const day = dateOf((dayNumber(date) ?? 0) + Math.floor(minute / 1_440));
  const hours = String(Math.floor((minute % 1_440) / 60)).padStart(2, "0");
  const minutes = String(minute % 60).padStart(2, "0");
  return ICAL.Time.fromDateTimeString(`${day}T${hours}:${minutes}:00`);
}
