import type { PlaceLayer } from "../domain/places/placeKind.ts";
import { LAYER_NAMES } from "./kindNames.ts";
import { numberText } from "./numberText.ts";

/** What one zone has and lacks of the kinds asked about: 「サロンが2か所、カフェが1か所あります。居場所はありません。」 */
export function provisionSentence(
  counts: Readonly<Record<PlaceLayer, number>>,
  layers: readonly PlaceLayer[],
): string {
  const has = layers.filter((layer) => counts[layer] > 0);
  const lacks = layers.filter((layer) => counts[layer] === 0);
  const there = has.map((layer) => `${LAYER_NAMES[layer]}が${numberText(counts[layer])}か所`);
  const missing = lacks.map((layer) => LAYER_NAMES[layer]);
  return [
    there.length === 0 ? "" : `${there.join("、")}あります。`,
    missing.length === 0 ? "" : `${missing.join("、")}はありません。`,
  ].join("");
}
