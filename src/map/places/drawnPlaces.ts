import type { Place } from "../../domain/places/place.ts";
import { layerOfKind, type PlaceLayer } from "../../domain/places/placeKind.ts";
import type { SymbolName } from "../../ui/symbols/symbolMarkup.ts";

/**
 * The places that the map draws for the layers switched on, the most important first: open before
 * planned and suspended. 廃止 and places without a position are never drawn.
 */
export function drawnPlaces(places: Iterable<Place>, layers: readonly PlaceLayer[]): Place[] {
  const drawn: Place[] = [];
  for (const place of places) {
    if (place.location === null || place.status.state === "closed") continue;
    if (place.kinds.some((kind) => layers.includes(layerOfKind(kind)))) drawn.push(place);
  }
  return drawn.sort((a, b) => importance(b) - importance(a));
}

/**
 * The symbol of a place: its first kind among the layers switched on; a suspended or planned place
 * has the symbol of its state, because nobody can go there today.
 */
export function placeSymbol(place: Place, layers: readonly PlaceLayer[]): SymbolName {
  if (place.status.state === "suspended") return "suspended";
  if (place.status.state === "planned") return "planned";
  const kinds = place.kinds.map(layerOfKind);
  return kinds.find((layer) => layers.includes(layer)) ?? kinds[0] ?? "other";
}

function importance({ status }: Place): number {
  if (status.state === "open" || status.state === "trial") return 2;
  return status.state === "planned" ? 1 : 0;
}
