import type { AddressTable } from "../src/domain/addresses/addressTable.ts";
import { networkFromOsm } from "../src/domain/network/networkFromOsm.ts";
import type { Town } from "../src/domain/town/town.ts";
import type { LayerFacts } from "../src/formats/townFolder/writeTown.ts";
import { addresses } from "./addresses.ts";
import { basemap } from "./basemap.ts";
import { cellsOf } from "./cells.ts";
import { districts } from "./districts.ts";
import { frame } from "./frame.ts";
import type { Point } from "./geometry/polyline.ts";
import { lanesOf } from "./lanes.ts";
import { osmExtract } from "./osmExtract.ts";
import { candidateSites, LIST_DAY, places } from "./places.ts";
import { peopleOfCells } from "./peopleOfCells.ts";
import { planPosition } from "./position.ts";
import { peopleAlong, residents, TOWN_PEOPLE } from "./residents.ts";
import { streetsOf } from "./streets.ts";

export interface SampleTown {
  readonly town: Town;
  readonly layers: readonly LayerFacts[];
  readonly addresses: AddressTable;
}

/** Makes 縁側市 from its seed: the same on every run. */
export function makeTown(): SampleTown {
  const cells = cellsOf(frame());
  const streets = streetsOf(cells, lanesOf(cells).lanes);
  const network = networkFromOsm(osmExtract(streets)).value;
  if (!network) throw new Error("The streets make no network.");
  const along = streets.map((street): [Point, number] => [
    street.points[Math.floor(street.points.length / 2)]!,
    peopleAlong(street),
  ]);
  const share = TOWN_PEOPLE.everyone / along.reduce((sum, [, count]) => sum + count, 0);
  const people = along.map(([at, count]): [Point, number] => [at, count * share]);
  const { sets } = districts(cells, peopleOfCells(cells, people));
  const town: Town = {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "縁側市",
      code: "992011",
      fictional: true,
      bounds: [...planPosition([-300, 250]), ...planPosition([9250, 7350])],
      layers: [],
    },
    zoneSets: sets,
    people: residents(streets),
    network,
    places: places(streets),
    candidates: candidateSites(streets),
    basemap: basemap(cells),
  };
  return { town, layers: LAYERS, addresses: addresses(streets) };
}

const COMMON = {
  licence: "CC0-1.0",
  attribution: "縁側市（架空）",
  processed: false,
  redistribution: "allowed",
} as const;

const LAYERS: readonly LayerFacts[] = [
  {
    ...COMMON,
    role: "zones",
    name: "小学校区",
    file: "elementary.geojson",
    asOf: "2026-04-01",
    zoneSetId: "elementary",
    zoneSetKind: "elementarySchoolDistrict",
  },
  {
    ...COMMON,
    role: "zones",
    name: "中学校区",
    file: "junior-high.geojson",
    asOf: "2026-04-01",
    zoneSetId: "juniorHigh",
    zoneSetKind: "juniorHighSchoolDistrict",
  },
  {
    ...COMMON,
    role: "zones",
    name: "自治会",
    file: "associations.geojson",
    asOf: "2026-04-01",
    zoneSetId: "association",
    zoneSetKind: "neighbourhoodAssociation",
  },
  { ...COMMON, role: "people", name: "人口", file: "people.json", asOf: "2025-10-01" },
  { ...COMMON, role: "network", name: "道", file: "network.bin", asOf: "2026-10" },
  { ...COMMON, role: "places", name: "拠点", file: "places.json", asOf: LIST_DAY },
  { ...COMMON, role: "candidates", name: "候補地", file: "candidates.json", asOf: LIST_DAY },
  { ...COMMON, role: "addresses", name: "住所", file: "addresses.bin", asOf: "2026-10" },
  { ...COMMON, role: "basemap", name: "背景地図", file: "basemap.geojson", asOf: "2026-10" },
];
