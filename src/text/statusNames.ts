import type { PlaceStatus } from "../domain/places/place.ts";

/** What state a place is in. */
export const STATUS_NAMES: Readonly<Record<PlaceStatus["state"], string>> = {
  planned: "計画中",
  trial: "試行中",
  open: "開いている",
  suspended: "休止中",
  closed: "廃止",
};
