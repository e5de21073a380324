import type { Place } from "../domain/places/place.ts";
import type { Schedule } from "../domain/schedules/schedule.ts";
import { PLACE_WORDS } from "./placeWords.ts";
import { scheduleSentence } from "./scheduleSentence.ts";

/** What a calendar shows of one schedule of a place; empty where there is nothing to say. */
export interface CalendarEventText {
  /** 「縁側 なかむら（相談）（要確認）」. */
  readonly summary: string;
  /** The sentence, the words it was read from, the fee and the telephone, a line each. */
  readonly description: string;
  /** 「若葉台1-2-3（空き家）」. */
  readonly location: string;
}

/** The words of a calendar entry; it says all that the place given holds. */
export function calendarEventText(place: Place, schedule: Schedule): CalendarEventText {
  const { facts } = PLACE_WORDS;
  const { address, venue, fee, phone } = place;
  const label = schedule.label === undefined ? "" : `（${schedule.label}）`;
  const doubt = schedule.certainty === "doubtful" ? "（要確認）" : "";
  const lines = [
    scheduleSentence(schedule),
    schedule.text === "" ? "" : `もとの文：${schedule.text}`,
    fee === undefined ? "" : `${facts.fee}：${fee}`,
    phone === undefined ? "" : `${facts.phone}：${phone}`,
  ];
  const inVenue = address === undefined ? venue : venue && `（${venue}）`;
  return {
    summary: `${place.name}${label}${doubt}`,
    description: lines.filter((line) => line !== "").join("\n"),
    location: `${address ?? ""}${inVenue ?? ""}`,
  };
}
