import type { Place } from "../../places/place.ts";
import { readSchedule } from "../../schedules/readSchedule.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { READ_SCHEDULES } from "./readSchedules.ts";

/**
 * When a place opens: what a person has confirmed, else what can be read from its words. A place without
 * either has one `unknown` schedule. What was read is kept as long as the place is.
 */
export function schedulesOfPlace(place: Place): readonly Schedule[] {
  if (place.schedules !== undefined && place.schedules.length > 0) return place.schedules;
  const known = READ_SCHEDULES.get(place);
  if (known !== undefined) return known;
  const read = [readSchedule(place.scheduleText ?? "")];
  READ_SCHEDULES.set(place, read);
  return read;
}
