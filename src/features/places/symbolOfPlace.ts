import type { Place } from "../../domain/places/place.ts";
import { layerOfKind } from "../../domain/places/placeKind.ts";
import type { SymbolName } from "../../ui/symbols/symbolMarkup.ts";

/** The symbol of a place: its first kind's, or the pause bars while it rests. */
export function symbolOfPlace(place: Place): SymbolName {
  return place.status.state === "suspended" ? "suspended" : layerOfKind(place.kinds[0]);
}
