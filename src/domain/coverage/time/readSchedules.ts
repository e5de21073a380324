import type { Place } from "../../places/place.ts";
import type { Schedule } from "../../schedules/schedule.ts";

/**
 * What was read from the words of places, as long as they are. Whoever has places with what a worker read of them
 * puts it here; `schedulesOfPlace` does so itself.
 */
export const READ_SCHEDULES = new WeakMap<Place, readonly Schedule[]>();
