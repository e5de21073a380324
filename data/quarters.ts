import { gapM, nearestOn, type Point } from "./geometry/polyline.ts";
import { area } from "./geometry/area.ts";
import { COAST, EMBANKMENT_M, HILLS, ISLAND, RIVER_COURSE, TOWN_BORDER } from "./terrain.ts";

/** How a part of the town was built, which decides its lanes and who lives there. */
export interface Quarter {
  /** Block to aim at: along its long and its short side. */
  readonly longM: number;
  readonly shortM: number;
  /** Long sides face south, as houses do, in this share of the cells. */
  readonly facesSouth: number;
  /** How far a cut may stray from its even place, as a share of one block. */
  readonly unevenness: number;
  /** Sideways sway of a lane. */
  readonly swayM: number;
  /** Share of lanes left out again. */
  readonly missing: number;
  /** Share of deep blocks with a lane that ends inside. */
  readonly deadEnds: number;
  /** Tags of the first cuts, and of the last. */
  readonly streets: string;
  readonly lanes: string;
  /** People a metre of lane. */
  readonly peopleAMetre: number;
  readonly age65: number;
}

export type QuarterKind = keyof typeof QUARTERS;
export type Land = QuarterKind | "sea" | "river" | "hill" | "outside";

export const QUARTERS = {
  /** 城下町: small crooked blocks. */
  oldTown: {
    longM: 84,
    shortM: 48,
    facesSouth: 0.45,
    unevenness: 0.3,
    swayM: 5,
    missing: 0.1,
    deadEnds: 0.35,
    streets: "residential",
    lanes: "service",
    peopleAMetre: 0.36,
    age65: 0.37,
  },
  /** 駅前: ordered by land readjustment. */
  station: {
    longM: 102,
    shortM: 58,
    facesSouth: 0.6,
    unevenness: 0.1,
    swayM: 1.5,
    missing: 0.05,
    deadEnds: 0.06,
    streets: "residential",
    lanes: "residential",
    peopleAMetre: 0.5,
    age65: 0.2,
  },
  /** ふつうの住宅地. */
  town: {
    longM: 112,
    shortM: 56,
    facesSouth: 0.75,
    unevenness: 0.2,
    swayM: 4,
    missing: 0.13,
    deadEnds: 0.3,
    streets: "residential",
    lanes: "residential",
    peopleAMetre: 0.34,
    age65: 0.29,
  },
  /** 田に家が建って広がった所: lanes follow the old field paths. */
  sprawl: {
    longM: 150,
    shortM: 72,
    facesSouth: 0.65,
    unevenness: 0.3,
    swayM: 9,
    missing: 0.2,
    deadEnds: 0.4,
    streets: "unclassified",
    lanes: "residential",
    peopleAMetre: 0.22,
    age65: 0.27,
  },
  /** ニュータウン. */
  newTown: {
    longM: 138,
    shortM: 45,
    facesSouth: 0.8,
    unevenness: 0.05,
    swayM: 0,
    missing: 0.07,
    deadEnds: 0.05,
    streets: "residential",
    lanes: "residential",
    peopleAMetre: 0.33,
    age65: 0.46,
  },
  /** 山の手の坂: lanes along the slope, stairs across it. */
  slope: {
    longM: 125,
    shortM: 58,
    facesSouth: 0.7,
    unevenness: 0.24,
    swayM: 7,
    missing: 0.16,
    deadEnds: 0.3,
    streets: "residential",
    lanes: "residential",
    peopleAMetre: 0.2,
    age65: 0.34,
  },
  /** 漁村: alleys one can hardly carry a boat through. */
  fishing: {
    longM: 52,
    shortM: 27,
    facesSouth: 0.5,
    unevenness: 0.3,
    swayM: 3,
    missing: 0.14,
    deadEnds: 0.3,
    streets: "residential",
    lanes: "service",
    peopleAMetre: 0.3,
    age65: 0.43,
  },
  /** 農村の集落. */
  hamlet: {
    longM: 105,
    shortM: 66,
    facesSouth: 0.5,
    unevenness: 0.32,
    swayM: 9,
    missing: 0.26,
    deadEnds: 0.35,
    streets: "unclassified",
    lanes: "residential",
    peopleAMetre: 0.15,
    age65: 0.38,
  },
  /** 田: straight farm tracks. */
  fields: {
    longM: 290,
    shortM: 118,
    facesSouth: 0.5,
    unevenness: 0.06,
    swayM: 1,
    missing: 0.3,
    deadEnds: 0,
    streets: "track",
    lanes: "track",
    peopleAMetre: 0.004,
    age65: 0.36,
  },
  /** 港の工場. */
  industrial: {
    longM: 210,
    shortM: 130,
    facesSouth: 0.5,
    unevenness: 0.12,
    swayM: 0,
    missing: 0.2,
    deadEnds: 0.1,
    streets: "unclassified",
    lanes: "service",
    peopleAMetre: 0.006,
    age65: 0.15,
  },
  /** 弁天島. */
  island: {
    longM: 90,
    shortM: 60,
    facesSouth: 0.5,
    unevenness: 0.2,
    swayM: 4,
    missing: 0,
    deadEnds: 0,
    streets: "footway",
    lanes: "footway",
    peopleAMetre: 0.16,
    age65: 0.6,
  },
  /** 公園と砂浜: nothing built. */
  open: {
    longM: 9999,
    shortM: 9999,
    facesSouth: 0.5,
    unevenness: 0,
    swayM: 0,
    missing: 0,
    deadEnds: 0,
    streets: "footway",
    lanes: "footway",
    peopleAMetre: 0,
    age65: 0.3,
  },
} as const satisfies Record<string, Quarter>;

const SEA = area([...COAST, [COAST.at(-1)![0], -60_000], [COAST[0]![0], -60_000]]);
const ISLANDS = area(ISLAND);
const WOODS = HILLS.map(area);
const TOWN = area(TOWN_BORDER);
/** The coast lies south of this everywhere. */
const HIGHEST_COAST_M = 2500;

/** What stands at a point of the plan. */
export function landAt(point: Point): Land {
  if (ISLANDS.has(point)) return "island";
  if (point[1] < HIGHEST_COAST_M && SEA.has(point)) return "sea";
  if (isInRiver(point)) return "river";
  if (!TOWN.has(point)) return "outside";
  if (WOODS.some((hill) => hill.has(point))) return "hill";
  for (const [kind, ground] of GROUNDS) if (ground.has(point)) return kind;
  if (HAMLETS.some(([at, radiusM]) => gapM(at, point) < radiusM)) return "hamlet";
  return "fields";
}

/** Between the banks; the town's part of the river stays well within these 2 km from west to east. */
function isInRiver(point: Point): boolean {
  if (point[0] < 2900 || point[0] > 4600) return false;
  return nearestOn(RIVER_COURSE, point).distanceM < EMBANKMENT_M - 2;
}

/** The middles of the hamlets and how far they spread. */
const HAMLETS: readonly (readonly [Point, number])[] = [
  [[1000, 3950], 330],
  [[320, 4180], 260],
  [[1040, 3230], 260],
  [[150, 3380], 200],
  [[280, 2090], 260],
  [[980, 1990], 300],
  [[1650, 2100], 200],
  [[980, 2640], 180],
  [[400, 1420], 240],
  [[8120, 3560], 260],
  [[8520, 4200], 280],
  [[8050, 1560], 300],
  [[7760, 2920], 200],
  [[2740, 6750], 300],
  [[3770, 7150], 300],
  [[1560, 4330], 260],
];

/** The first area that holds a point wins. */
const AREAS: readonly (readonly [QuarterKind, readonly Point[]])[] = [
  [
    "open",
    [
      [7880, 880],
      [8500, 700],
      [9200, 1500],
      [9200, 1800],
      [8400, 1540],
      [8020, 1270],
    ],
  ],
  [
    "industrial",
    [
      [5735, 400],
      [7900, 400],
      [7860, 1040],
      [7300, 1160],
      [6560, 1270],
      [5735, 1280],
    ],
  ],
  [
    "fishing",
    [
      [1480, 820],
      [2450, 820],
      [2450, 1280],
      [1180, 1270],
      [1250, 1050],
    ],
  ],
  [
    "open",
    [
      [-900, 700],
      [4400, 700],
      [4400, 1290],
      [3500, 1260],
      [2700, 1285],
      [2450, 1240],
      [1900, 1180],
      [1150, 1270],
      [-900, 1440],
    ],
  ],
  [
    "open",
    [
      [4720, 900],
      [5740, 900],
      [5740, 1292],
      [4720, 1272],
    ],
  ],
  [
    "newTown",
    [
      [6640, 5690],
      [6530, 5960],
      [6590, 6260],
      [6700, 6460],
      [6950, 6520],
      [7240, 6710],
      [7600, 6660],
      [7930, 6710],
      [8160, 6430],
      [8100, 6140],
      [8220, 5850],
      [8130, 5470],
      [7840, 5340],
      [7620, 5120],
      [7310, 5170],
      [6980, 5270],
    ],
  ],
  [
    "open",
    [
      [6400, 5700],
      [6700, 5400],
      [6940, 5200],
      [7400, 5000],
      [8000, 5080],
      [8500, 5100],
      [8500, 7000],
      [7500, 7100],
      [6500, 6800],
      [6380, 6200],
    ],
  ],
  [
    "oldTown",
    [
      [3950, 4780],
      [3760, 4400],
      [3760, 3960],
      [5660, 3880],
      [5640, 4560],
      [5000, 4720],
      [4700, 5020],
      [4100, 5020],
    ],
  ],
  [
    "station",
    [
      [3600, 3960],
      [3600, 3140],
      [4150, 2560],
      [5950, 2600],
      [5880, 3900],
    ],
  ],
  [
    "slope",
    [
      [500, 4640],
      [1500, 4740],
      [2060, 4890],
      [2790, 4920],
      [2590, 5450],
      [2700, 6050],
      [2640, 6600],
      [500, 6600],
    ],
  ],
  [
    "oldTown",
    [
      [2560, 3880],
      [2950, 3760],
      [3700, 3900],
      [3800, 4560],
      [2860, 4640],
    ],
  ],
  [
    "town",
    [
      [2100, 2760],
      [3760, 2560],
      [3700, 4000],
      [4000, 5000],
      [2750, 5200],
      [2350, 4900],
      [2280, 4000],
      [2050, 3300],
    ],
  ],
  [
    "town",
    [
      [4500, 4720],
      [5600, 4500],
      [6900, 4300],
      [7080, 4800],
      [6300, 5600],
      [5900, 5900],
      [5200, 5800],
      [4500, 5640],
    ],
  ],
  [
    "town",
    [
      [5600, 4500],
      [5600, 3880],
      [5800, 2600],
      [6250, 2500],
      [6950, 2100],
      [7460, 2400],
      [7430, 3200],
      [7440, 3860],
      [7100, 4560],
    ],
  ],
  [
    "town",
    [
      [4150, 1000],
      [5735, 1000],
      [5735, 1300],
      [7000, 1240],
      [7150, 1480],
      [7460, 1900],
      [6950, 2120],
      [5900, 2660],
      [4100, 2560],
    ],
  ],
  [
    "sprawl",
    [
      [2150, 1950],
      [2000, 1240],
      [4200, 1240],
      [4120, 2200],
      [3300, 2320],
      [2700, 2150],
    ],
  ],
  [
    "sprawl",
    [
      [1600, 2360],
      [2500, 2330],
      [2560, 2700],
      [1600, 2700],
    ],
  ],
  [
    "sprawl",
    [
      [3860, 6000],
      [4000, 5400],
      [4600, 5000],
      [6000, 6100],
      [5300, 6480],
      [4500, 6620],
      [3760, 6560],
    ],
  ],
  [
    "sprawl",
    [
      [2600, 4940],
      [3900, 4900],
      [3420, 5700],
      [3200, 5950],
      [2560, 5900],
    ],
  ],
  [
    "sprawl",
    [
      [7430, 3560],
      [8500, 3660],
      [8980, 3800],
      [8980, 4300],
      [7700, 4420],
    ],
  ],
  [
    "sprawl",
    [
      [6300, 4500],
      [7700, 4400],
      [7500, 5150],
      [6500, 5300],
    ],
  ],
  [
    "sprawl",
    [
      [6900, 1180],
      [7800, 1080],
      [7950, 1280],
      [8000, 1900],
      [7100, 2100],
    ],
  ],
];

const GROUNDS = AREAS.map(([kind, ring]) => [kind, area(ring)] as const);
