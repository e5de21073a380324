import type { MultiPolygon } from "geojson";
import type { PeopleShape } from "../../domain/people/peopleCell.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { foldedText } from "../table/foldedText.ts";

/** Polygons of small areas (町丁・字) by `areaKey` of their names. */
export type AreasByName = ReadonlyMap<string, PeopleShape>;

/** Small areas by name; parts of one name (KIGO_E E1, E2 …) become one shape. */
export function areasByName(areas: ZoneSet): AreasByName {
  const polygons = new Map<string, MultiPolygon["coordinates"]>();
  for (const area of areas.zones) {
    const key = areaKey(area.name);
    polygons.set(key, [...(polygons.get(key) ?? []), ...area.geometry.coordinates]);
  }
  return new Map(
    [...polygons].map(([key, coordinates]) => [
      key,
      { kind: "polygon", geometry: { type: "MultiPolygon", coordinates } },
    ]),
  );
}

const KANJI_DIGITS = "〇一二三四五六七八九";

/** A town's name as it is compared: 「西町１丁目」, 「西町一丁目」 and 「大字西町１丁目」 are one; ヶ, ケ and が too. */
export function areaKey(name: string): string {
  return foldedText(name)
    .replace(/^大字/, "")
    .replace(/[ヶケが]/g, "ケ")
    .replace(
      /([〇一二三四五六七八九十]+)丁目/g,
      (_, kanji: string) => `${numberOfKanji(kanji)}丁目`,
    );
}

function numberOfKanji(kanji: string): number {
  if (!kanji.includes("十")) return digitOf(kanji, 0);
  const [tens = "", ones = ""] = kanji.split("十");
  return digitOf(tens, 1) * 10 + digitOf(ones, 0);
}

function digitOf(kanji: string, blank: number): number {
  return kanji === "" ? blank : KANJI_DIGITS.indexOf(kanji);
}
