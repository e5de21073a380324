import { dayAndMinute } from "./dayAndMinute.ts";
import type { FindServices } from "./findServices.ts";
import type { FindState, FindView } from "./findState.ts";
import { readKeptIds } from "./readKeptIds.ts";
import { readPreferences } from "./readPreferences.ts";

/** Nothing is known yet but what the address asks for and what this device kept. */
export function initialFindState(services: FindServices, view: FindView): FindState {
  return {
    town: null,
    places: [],
    ...dayAndMinute(services.now()),
    view,
    mapPlaceId: null,
    origin: null,
    walks: null,
    answer: null,
    computing: false,
    route: null,
    preferences: readPreferences(services.preferences.read()),
    kept: readKeptIds(services.kept.read()),
    offline: false,
    news: null,
  };
}
