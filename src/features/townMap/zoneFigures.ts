import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { choroplethClass } from "../../map/zones/choroplethClass.ts";
import type { ZoneFigure } from "../../map/zones/zoneFigure.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import { numberText } from "../../text/numberText.ts";
import type { Answer } from "../../worker/answer.ts";

/**
 * What the map says of each zone: in `access` the people not reached, in up to five colours; in `provision`
 * the number of places, hatched where there is none. The two never share a colour. `null` for every
 * zone while the answer still belongs to other zones, or where the town has no people to count.
 */
export function zoneFigures(
  { id, zones }: ZoneSet,
  answer: Answer | null,
  mode: "access" | "provision",
): (ZoneFigure | null)[] {
  if (answer === null) return zones.map(() => null);
  if (mode === "provision") {
    const counts = answer.provision.zones;
    return zones.map((_, index) => provisionFigure(counts[index]?.places));
  }
  const { coverage, classLimits } = answer;
  if (coverage === null || coverage.question.zoneSetId !== id) return zones.map(() => null);
  return zones.map((_, index) => {
    const uncovered = coverage.zones[index]?.uncovered;
    if (uncovered === undefined) return null;
    const text = `${numberText(uncovered)}${MAP_WORDS.people}`;
    return { text, fill: choroplethClass(uncovered, classLimits) };
  });
}

function provisionFigure(places: number | undefined): ZoneFigure | null {
  if (places === undefined) return null;
  if (places === 0) return { text: MAP_WORDS.none, fill: "hatched" };
  return { text: `${numberText(places)}${MAP_WORDS.places}`, fill: null };
}
