import type { Place } from "../domain/places/place.ts";
import type { PlaceFilter } from "../domain/places/placeFilter.ts";
import { readSchedule } from "../domain/schedules/readSchedule.ts";
import type { Schedule } from "../domain/schedules/schedule.ts";
import { scheduleWeekdays } from "../domain/schedules/scheduleWeekdays.ts";

/**
 * The weekdays on which a place may be open: by its confirmed schedules, else by what can be read from its
 * words. Made once for a place.
 */
export function placeWeekdays(place: Place): PlaceFilter["weekdays"] {
  const known = MADE.get(place);
  if (known !== undefined) return known;
  const made = scheduleWeekdays(schedulesOf(place));
  MADE.set(place, made);
  return made;
}

/** Places never change, so what was read of one stays true as long as it lives. */
const MADE = new WeakMap<Place, PlaceFilter["weekdays"]>();

function schedulesOf({ schedules, scheduleText = "" }: Place): readonly Schedule[] {
  return schedules ?? (scheduleText === "" ? [] : [readSchedule(scheduleText)]);
}
