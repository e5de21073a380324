import { offsetLine, smoothed, smoothedRing, type Point } from "./geometry/polyline.ts";
import { RAILWAY_COURSE, RIVER_BANKS, stretched } from "./terrain.ts";

/** A street drawn by hand: the frame that the lanes fill. */
export interface MainRoad {
  readonly points: readonly Point[];
  readonly highway: string;
  readonly name?: string;
  /** The railway: on the level where this is absent, below it, or not at all (broken off on both sides). */
  readonly crosses?: "underpass" | "broken";
  readonly tags?: Readonly<Record<string, string>>;
}

const STEP_M = 25;

function road(
  highway: string,
  name: string | undefined,
  course: readonly Point[],
  more: Pick<MainRoad, "crosses" | "tags"> = {},
): MainRoad {
  return {
    points: stretched(smoothed(course, STEP_M)),
    highway,
    ...(name ? { name } : {}),
    ...more,
  };
}

/** Roads that lead through the town and out of it. */
const THROUGH_ROADS: readonly MainRoad[] = [
  road("primary", "縁側街道", [
    [-14000, 4000],
    [-7000, 3500],
    [-2500, 3450],
    [-300, 3330],
    [700, 3260],
    [1600, 3190],
    [2500, 3270],
    [3250, 3210],
    [3600, 3190],
    [4000, 3200],
    [4700, 3290],
    [5400, 3340],
    [6200, 3480],
    [7000, 3760],
    [7900, 3900],
    [9000, 4060],
    [10500, 4300],
    [14000, 4400],
  ]),
  road(
    "trunk",
    "縁側バイパス",
    [
      [6560, 1290],
      [7150, 1480],
      [7480, 1900],
      [7480, 2500],
      [7420, 3200],
      [7440, 3840],
      [7900, 4450],
      [8700, 4560],
      [9700, 4700],
      [14000, 5100],
    ],
    { tags: { foot: "no", motorroad: "yes" } },
  ),
  road("secondary", "北条街道", [
    [4300, 14000],
    [3900, 10500],
    [4150, 8800],
    [3850, 7900],
    [3830, 7200],
    [3700, 6600],
    [3960, 6050],
    [4380, 5600],
    [4560, 5100],
    [4620, 4700],
    [4600, 4250],
  ]),
  road("tertiary", "浜街道", [
    [-14000, 2400],
    [-8000, 1900],
    [-2500, 1700],
    [-600, 1480],
    [500, 1400],
    [1200, 1290],
    [1900, 1200],
    [2700, 1310],
    [3500, 1290],
    [4130, 1330],
  ]),
  road("tertiary", "浜街道", [
    [4330, 1290],
    [5000, 1270],
    [5700, 1300],
    [6560, 1290],
    [7300, 1190],
    [8000, 1290],
    [8350, 1560],
    [9000, 1780],
    [10500, 1830],
    [14000, 2000],
  ]),
];

const OLD_ROADS: readonly MainRoad[] = [
  road("tertiary", "旧街道", [
    [1640, 3188],
    [2000, 3420],
    [2450, 3760],
    [2950, 4120],
    [3420, 4290],
    [3700, 4380],
    [3900, 4350],
    [4230, 4270],
    [4600, 4250],
    [4980, 4160],
    [5400, 4190],
    [5900, 4080],
    [6400, 4010],
    [7000, 3760],
  ]),
  road("secondary", "駅前通り", [
    [5185, 2790],
    [5150, 3040],
    [5080, 3310],
    [4920, 3700],
    [4780, 4020],
    [4600, 4250],
  ]),
  road(
    "pedestrian",
    "縁側銀座",
    [
      [5080, 3310],
      [5160, 3560],
      [5250, 3850],
      [5290, 4172],
    ],
    { tags: { covered: "yes" } },
  ),
  road("secondary", "港通り", [
    [5965, 6190],
    [5800, 5760],
    [5560, 5360],
    [5700, 4760],
    [5800, 4100],
    [5880, 3420],
    [5930, 2900],
    [5960, 2620],
    [6040, 2000],
    [6120, 1295],
    [6130, 1000],
  ]),
  road("tertiary", "桜木通り", [
    [4600, 4250],
    [5050, 4560],
    [5640, 4960],
    [6180, 5440],
    [6640, 5720],
  ]),
];

const WEST_ROADS: readonly MainRoad[] = [
  road("tertiary", "田上通り", [
    [1120, 1310],
    [1010, 1900],
    [980, 2640],
    [1060, 3240],
    [980, 3900],
    [1180, 4450],
    [1560, 4760],
    [2050, 4900],
    [2760, 4930],
  ]),
  road("tertiary", "西町通り", [
    [2560, 1300],
    [2500, 2000],
    [2560, 2660],
    [2520, 3270],
    [2720, 3930],
    [2850, 4500],
    [2760, 4930],
    [2560, 5450],
    [2700, 6050],
    [2620, 6700],
    [2900, 7300],
    [2760, 8200],
    [3000, 9500],
  ]),
  road("unclassified", undefined, [
    [3060, 1300],
    [3150, 1800],
    [3080, 2250],
    [3240, 2500],
  ]),
  road("unclassified", undefined, [
    [3300, 2600],
    [3330, 2900],
    [3270, 3210],
  ]),
  road("unclassified", "渡し道", [
    [1010, 1960],
    [1700, 2050],
    [2500, 1990],
    [3150, 1850],
    [3700, 1800],
    [3968, 1765],
  ]),
  road(
    "footway",
    "渡し人道橋",
    [
      [3968, 1765],
      [4152, 1762],
    ],
    { tags: { bridge: "yes", layer: "1" } },
  ),
  road("unclassified", "渡し道", [
    [4152, 1762],
    [4700, 1900],
    [5400, 1960],
    [6040, 2000],
    [6700, 1760],
    [7000, 1480],
  ]),
  road("unclassified", undefined, [
    [-330, 2180],
    [300, 2080],
    [1010, 2000],
  ]),
  road("unclassified", undefined, [
    [980, 3880],
    [1500, 4060],
    [2100, 4160],
    [2790, 4190],
  ]),
  road("unclassified", undefined, [
    [-300, 3900],
    [300, 4200],
    [1090, 4240],
  ]),
];

const EAST_ROADS: readonly MainRoad[] = [
  road(
    "tertiary",
    undefined,
    [
      [4720, 1280],
      [4700, 1900],
      [4740, 2300],
      [4760, 2640],
      [4820, 3000],
      [4820, 3305],
    ],
    { crosses: "underpass" },
  ),
  road("tertiary", "川東通り", [
    [6990, 5290],
    [7150, 4820],
    [6980, 4300],
    [6900, 3720],
    [6720, 3100],
    [6780, 2500],
    [6930, 2100],
    [6960, 1700],
    [7000, 1480],
    [7000, 1240],
  ]),
  road("tertiary", "松原通り", [
    [7900, 1270],
    [8000, 1600],
    [7990, 1890],
    [7900, 2150],
    [7680, 2700],
    [7820, 3150],
    [8060, 3500],
    [8120, 3920],
    [8050, 4440],
  ]),
  road("unclassified", undefined, [
    [4600, 3800],
    [5200, 3720],
    [5850, 3700],
    [6350, 3780],
    [6950, 4060],
  ]),
  road("unclassified", undefined, [
    [5700, 4760],
    [6250, 4720],
    [6600, 4560],
    [7060, 4560],
  ]),
  road("residential", undefined, [
    [6140, 5410],
    [6420, 5330],
  ]),

  road("unclassified", undefined, [
    [5930, 2900],
    [6350, 2950],
    [6760, 2920],
  ]),
  road("unclassified", undefined, [
    [4380, 5600],
    [4900, 5720],
    [5400, 5720],
    [5800, 5760],
  ]),
  road("unclassified", undefined, [
    [3780, 6320],
    [4300, 6420],
    [4850, 6250],
    [5400, 6180],
    [5950, 6180],
  ]),
  road("unclassified", undefined, [
    [4620, 4700],
    [5050, 4850],
    [5560, 5360],
  ]),
  road("unclassified", undefined, [
    [8090, 4150],
    [8500, 4230],
    [8980, 4060],
  ]),
];

/** The ordered roads of the new town: a ring, and two roads through it each way. */
const NEW_TOWN_ROADS: readonly MainRoad[] = [
  {
    points: smoothedRing(
      [
        [6640, 5700],
        [6540, 5960],
        [6600, 6250],
        [6700, 6440],
        [6960, 6500],
        [7240, 6690],
        [7600, 6640],
        [7920, 6690],
        [8140, 6430],
        [8080, 6140],
        [8200, 5850],
        [8110, 5480],
        [7830, 5360],
        [7620, 5140],
        [7320, 5190],
        [6990, 5290],
      ],
      STEP_M,
    ),
    highway: "tertiary",
    name: "若葉台環状線",
  },
  road("residential", "若葉台中央通り", [
    [6640, 5720],
    [6930, 5840],
    [7330, 5960],
    [7720, 5930],
    [8190, 5800],
  ]),
  road("residential", undefined, [
    [6600, 6210],
    [6950, 6230],
    [7360, 6350],
    [7740, 6330],
    [8100, 6200],
  ]),
  road("residential", undefined, [
    [6850, 5430],
    [7050, 5520],
    [7380, 5560],
    [7770, 5540],
    [8110, 5460],
  ]),
  road("residential", undefined, [
    [7340, 5180],
    [7380, 5560],
    [7330, 5960],
    [7360, 6350],
    [7280, 6700],
  ]),
  road("residential", undefined, [
    [7050, 5520],
    [6980, 5850],
    [6950, 6230],
    [6980, 6520],
  ]),
  road("residential", undefined, [
    [7830, 5360],
    [7770, 5540],
    [7720, 5930],
    [7740, 6330],
    [7780, 6700],
  ]),
];

/** 山の手: the road that climbs in hairpins, and the stairs between its bends. */
const HILL_ROADS: readonly MainRoad[] = [
  road("residential", "山の手坂", [
    [1880, 4870],
    [1760, 5010],
    [1480, 4990],
    [1330, 5080],
    [1440, 5190],
    [1800, 5170],
    [2180, 5120],
    [2330, 5220],
    [2240, 5350],
    [1880, 5390],
    [1560, 5400],
    [1440, 5510],
    [1560, 5620],
    [1900, 5620],
    [2220, 5580],
    [2350, 5680],
    [2270, 5820],
    [1980, 5880],
    [1900, 6000],
    [2140, 6110],
    [2480, 6060],
    [2700, 6050],
  ]),
  road("residential", undefined, [
    [2330, 5220],
    [2600, 5270],
  ]),
  road("residential", undefined, [
    [2350, 5680],
    [2600, 5640],
  ]),
  road("residential", undefined, [
    [1330, 5080],
    [1130, 5060],
    [1000, 4900],
    [980, 4620],
    [1180, 4450],
  ]),
  road("residential", undefined, [
    [1130, 5060],
    [1240, 5330],
    [1440, 5510],
  ]),
  road("steps", "山の手百段", [
    [2060, 4900],
    [2040, 5140],
  ]),
  road("steps", "山の手百段", [
    [2040, 5140],
    [2010, 5380],
  ]),
  road("steps", undefined, [
    [2010, 5380],
    [2000, 5610],
  ]),
  road("steps", undefined, [
    [2000, 5610],
    [1990, 5880],
  ]),
  road("steps", undefined, [
    [1640, 5000],
    [1650, 5180],
  ]),
  road("steps", undefined, [
    [1700, 5180],
    [1720, 5400],
  ]),
  road("steps", undefined, [
    [1760, 5400],
    [1770, 5630],
  ]),
  road("residential", undefined, [
    [2330, 4910],
    [2320, 5050],
    [2240, 5140],
  ]),
  road("unclassified", undefined, [
    [2700, 6050],
    [3000, 6100],
    [3180, 6280],
  ]),
  road("unclassified", undefined, [
    [2580, 5380],
    [2950, 5420],
    [3360, 5640],
  ]),
  road("unclassified", undefined, [
    [2760, 4930],
    [3200, 4860],
    [3600, 4960],
    [3900, 5050],
  ]),
];

/** 漁村と浜: the road round the harbour, and the paths to the beach. */
const SHORE_ROADS: readonly MainRoad[] = [
  road("residential", undefined, [
    [1240, 1290],
    [1480, 1090],
    [1580, 950],
    [1760, 955],
    [1960, 940],
    [2130, 1010],
    [2290, 1120],
    [2420, 1260],
  ]),
  road("footway", undefined, [
    [300, 1420],
    [270, 1130],
  ]),
  road("footway", undefined, [
    [2620, 1300],
    [2650, 1040],
  ]),
  road("footway", undefined, [
    [3060, 1310],
    [3040, 1040],
  ]),
  road("footway", undefined, [
    [3560, 1290],
    [3540, 990],
  ]),
  road("footway", undefined, [
    [5020, 1270],
    [5040, 975],
  ]),
  road("unclassified", "港通り", [
    [5740, 1290],
    [5800, 1080],
    [6130, 1010],
    [6500, 990],
    [6740, 1010],
    [7000, 1000],
    [7400, 960],
    [7860, 1060],
    [7960, 1270],
  ]),
  road("unclassified", undefined, [
    [5820, 1080],
    [5830, 640],
    [6460, 610],
    [6480, 990],
  ]),
  road("unclassified", undefined, [
    [7000, 1240],
    [7000, 1000],
  ]),
  road("service", undefined, [
    [5792, 1085],
    [5764, 935],
  ]),
  road("service", undefined, [
    [7862, 1062],
    [7838, 975],
  ]),
  road("residential", undefined, [
    [3050, 430],
    [3110, 370],
    [3200, 365],
    [3270, 410],
    [3230, 465],
  ]),
  road("footway", undefined, [
    [3110, 372],
    [3130, 430],
    [3230, 465],
  ]),
];

/** From the sea to past the border in the north. */
function inTown(bank: readonly Point[]): Point[] {
  return bank.filter(([, y]) => y > 600 && y < 7500);
}

const EMBANKMENT_ROAD = {
  highway: "unclassified",
  name: "堤防道路",
  crosses: "broken",
} as const;

/** 堤防の道 on both banks; the railway bridge breaks them. */
const RIVER_ROADS: readonly MainRoad[] = [
  { points: inTown(RIVER_BANKS.west), ...EMBANKMENT_ROAD },
  { points: inTown(RIVER_BANKS.east), ...EMBANKMENT_ROAD },
];

function besideStation(rails: readonly Point[]): Point[] {
  return rails.filter(([x]) => x > 4900 && x < 6170);
}

const STATION_LANES: readonly MainRoad[] = [
  { points: offsetLine(besideStation(RAILWAY_COURSE), 42), highway: "residential" },
  { points: offsetLine(besideStation(RAILWAY_COURSE), -26), highway: "residential" },
];

export const MAIN_ROADS: readonly MainRoad[] = [
  ...THROUGH_ROADS,
  ...OLD_ROADS,
  ...WEST_ROADS,
  ...EAST_ROADS,
  ...NEW_TOWN_ROADS,
  ...HILL_ROADS,
  ...SHORE_ROADS,
  ...RIVER_ROADS,
  ...STATION_LANES,
];
