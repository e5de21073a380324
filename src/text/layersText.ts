import { CORE_KINDS, PLACE_LAYERS, type PlaceLayer } from "../domain/places/placeKind.ts";
import { LAYER_NAMES } from "./kindNames.ts";

/** The kinds that count, as a word of the question: 「5種類すべて」, 「サロンとカフェ」, 「サロンなど3種類」. */
export function layersText(layers: readonly PlaceLayer[]): string {
  const inOrder = PLACE_LAYERS.filter((layer) => layers.includes(layer));
  const [first, second] = inOrder;
  if (first === undefined) return "どの種類も選んでいません";
  if (inOrder.length === PLACE_LAYERS.length) return "すべての場所";
  if (inOrder.length === CORE_KINDS.length && !inOrder.includes("other")) return "5種類すべて";
  if (second === undefined) return LAYER_NAMES[first];
  if (inOrder.length === 2) return `${LAYER_NAMES[first]}と${LAYER_NAMES[second]}`;
  return `${LAYER_NAMES[first]}など${inOrder.length}種類`;
}
