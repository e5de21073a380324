import type { PlaceStatus } from "../domain/places/place.ts";
import { dayText } from "./dayText.ts";
import { STATUS_NAMES } from "./statusNames.ts";

/** What state a place is in and since when: 「休止中（2026年4月1日から）」. */
export function statusText(status: PlaceStatus): string {
  const from = status.from === undefined ? "" : `${dayText(status.from)}から`;
  const to = status.to === undefined ? "" : `${dayText(status.to)}まで`;
  const when = `${from}${to}`;
  return when === "" ? STATUS_NAMES[status.state] : `${STATUS_NAMES[status.state]}（${when}）`;
}
