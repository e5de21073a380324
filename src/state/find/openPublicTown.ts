import { placesInView, type PartInView } from "../../domain/find/placesInView.ts";
import { READ_SCHEDULES } from "../../domain/coverage/time/readSchedules.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { publicPlacesOf } from "../../domain/places/publicPlacesOf.ts";
import type { Checked } from "../../domain/problem.ts";
import type { ListedTown } from "../../worker/find/findWorker.ts";
import { findTownOf } from "./findTownOf.ts";
import type { FindStore } from "./useFind.ts";

/** Shows the opened town of the public page, or a `part` of it; `false` = it could not be read, and nothing has changed. */
export function openPublicTown(
  store: FindStore,
  { value: town }: Checked<ListedTown>,
  part: PartInView,
): boolean {
  if (town === null) return false;
  const known = publicPlacesOf(town.places);
  keepReadSchedules(known, town);
  const places = placesInView(known, part, town.zoneSets);
  store.setState({ town: findTownOf(town), places });
  return true;
}

/** A place whose days are for the public alone was read from the same words. */
function keepReadSchedules(known: readonly PublicPlace[], { places, schedules }: ListedTown): void {
  const read = new Map(places.map(({ id, scheduleText }, i) => [id, { scheduleText, at: i }]));
  for (const place of known) {
    const { scheduleText, at } = read.get(place.id) ?? {};
    if (at !== undefined && place.scheduleText === scheduleText) {
      READ_SCHEDULES.set(place, schedules[at]!);
    }
  }
}
