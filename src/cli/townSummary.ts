import { networkIslands } from "../domain/network/networkIslands.ts";
import type { WalkNetwork } from "../domain/network/walkNetwork.ts";
import type { PeopleCounts } from "../domain/people/peopleCell.ts";
import { isReachablePlace, type Place } from "../domain/places/place.ts";
import { PLACE_KINDS } from "../domain/places/placeKind.ts";
import type { Town } from "../domain/town/town.ts";
import { dayText } from "../text/dayText.ts";
import { KIND_NAMES } from "../text/kindNames.ts";
import { numberText } from "../text/numberText.ts";
import { PEOPLE_CLASS_NAMES } from "../text/peopleClassNames.ts";

/** What a town has, one line each: name, zones, people, streets, places, candidate sites, base map. */
export function townSummary(town: Town): string[] {
  const { manifest, people, network, places, candidates, basemap } = town;
  return [
    `${manifest.name}${manifest.fictional === true ? "（架空の町）" : ""}`,
    ...town.zoneSets.map(({ id, name, zones }) => `区切り　${name}（${id}）${zones.length} 区域`),
    ...(people === null ? [] : [peopleLine(people)]),
    ...(network === null ? [] : [networkLine(network)]),
    ...(places.length === 0 ? [] : [placesLine(places)]),
    ...(candidates.length === 0 ? [] : [`候補地　${candidates.length} か所`]),
    ...(basemap === null ? [] : [`下地　　${numberText(basemap.features.length)} 個の形`]),
  ];
}

function peopleLine({ asOf, classes, cells }: PeopleCounts): string {
  const sums = classes.map((each) => {
    const sum = cells.reduce((total, cell) => total + (cell.people[each] ?? 0), 0);
    return `${PEOPLE_CLASS_NAMES[each].word} ${numberText(sum)} 人`;
  });
  const day = asOf === "" ? "基準日不明" : dayText(asOf);
  return `人口　　${sums.join("、")}（${day}、${numberText(cells.length)} 区画）`;
}

function networkLine(network: WalkNetwork): string {
  const streetKm = network.edgeLengthCm.reduce((sum, length) => sum + length, 0) / 100_000;
  const { islands } = networkIslands(network);
  const share = (100 * (islands[0]?.streetM ?? 0)) / (streetKm * 1000);
  const joined =
    islands.length === 1
      ? "すべてつながっています"
      : `いちばん大きなつながりに ${share.toFixed(1)}%`;
  const nodes = numberText(network.nodeLng.length);
  const edges = numberText(network.edgeFrom.length);
  return `道　　　${numberText(Math.round(streetKm))} km（交点 ${nodes}、区間 ${edges}、${joined}）`;
}

function placesLine(places: readonly Place[]): string {
  const counts = PLACE_KINDS.map((kind) => ({
    kind,
    count: places.filter((place) => place.kinds[0] === kind).length,
  })).filter(({ count }) => count > 0);
  const kinds = counts.map(({ kind, count }) => `${KIND_NAMES[kind]} ${count}`).join("、");
  const unlocated = places.filter(({ location }) => location === null).length;
  const notOpen = places.filter(
    (place) => place.location !== null && !isReachablePlace(place),
  ).length;
  return `場所　　${numberText(places.length)} か所（${kinds}。位置なし ${unlocated}、休止など ${notOpen}）`;
}
