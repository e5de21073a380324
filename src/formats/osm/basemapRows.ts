import type { BasemapKind } from "../../domain/town/basemap.ts";

/** A tag that puts a thing on the base map; the first row that matches decides. */
export interface BasemapRow {
  readonly kind: BasemapKind;
  readonly shape: "area" | "line" | "point";
  readonly key: string;
  readonly values: readonly string[] | "any";
  /** Only with a name to write. */
  readonly named?: true;
}

/** Tag:… and Key:… of the OpenStreetMap wiki, by what a town's map shows of them. */
export const BASEMAP_ROWS: readonly BasemapRow[] = [
  area("water", "natural", ["water", "bay"]),
  area("water", "waterway", ["riverbank", "dock"]),
  area("water", "landuse", ["reservoir", "basin"]),
  area("hill", "natural", ["wood", "scrub", "heath", "bare_rock", "scree", "fell", "cliff"]),
  area("hill", "landuse", ["forest"]),
  area("park", "leisure", [
    "park",
    "garden",
    "playground",
    "pitch",
    "golf_course",
    "nature_reserve",
  ]),
  area("park", "landuse", ["recreation_ground", "village_green", "cemetery"]),
  area("field", "landuse", ["farmland", "farm", "orchard", "vineyard", "meadow", "allotments"]),
  area("field", "natural", ["grassland", "wetland"]),
  area("builtUp", "landuse", ["residential", "commercial", "retail", "industrial"]),
  area("building", "building", "any"),
  { kind: "riverLine", shape: "line", key: "waterway", values: ["river", "canal"] },
  {
    kind: "railway",
    shape: "line",
    key: "railway",
    values: ["rail", "subway", "light_rail", "monorail", "narrow_gauge", "tram"],
  },
  { kind: "motorway", shape: "line", key: "highway", values: ["motorway", "motorway_link"] },
  { kind: "station", shape: "point", key: "railway", values: ["station", "halt"], named: true },
  {
    kind: "placeName",
    shape: "point",
    key: "place",
    values: ["city", "town", "village", "hamlet", "suburb", "quarter", "neighbourhood", "island"],
    named: true,
  },
  { kind: "peak", shape: "point", key: "natural", values: ["peak"], named: true },
];

function area(kind: BasemapKind, key: string, values: readonly string[] | "any"): BasemapRow {
  return { kind, shape: "area", key, values };
}
