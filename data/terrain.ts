import { offsetLine, smoothed, smoothedRing, type Point } from "./geometry/polyline.ts";

/**
 * The land beyond the town is drawn near and lies far: what is past these lines is stretched, so that
 * sea, hills and roads run out of every map.
 */
export function stretched(points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [past(x, -1500, 10_000, 9), past(y, -1500, 8000, 6)]);
}

function past(value: number, low: number, high: number, times: number): number {
  if (value > high) return high + (value - high) * times;
  return value < low ? low - (low - value) * times : value;
}

/** Metres between the points of a course drawn by hand. */
const STEP_M = 25;

/** 海岸線, from the west to the east; the sea lies south of it. The straight parts are the quays of the port. */
export const COAST: readonly Point[] = stretched([
  ...smoothed(
    [
      [-14000, 1900],
      [-9000, 1500],
      [-5000, 1650],
      [-2400, 1380],
      [-700, 1230],
      [200, 1150],
      [800, 1010],
      [1130, 800],
      [1330, 700],
      [1560, 720],
      [1640, 830],
    ],
    STEP_M,
  ),
  ...fishingHarbour(),
  ...smoothed(
    [
      [2080, 900],
      [2350, 1010],
      [2900, 1060],
      [3500, 1010],
      [3980, 930],
      [4120, 860],
    ],
    STEP_M,
  ),
  ...smoothed(
    [
      [4480, 850],
      [4620, 940],
      [5000, 985],
      [5450, 960],
      [5760, 960],
    ],
    STEP_M,
  ),
  ...portQuays(),
  ...smoothed(
    [
      [7830, 985],
      [8060, 1010],
      [8280, 960],
      [8450, 800],
      [8700, 620],
      [9000, 640],
      [9300, 470],
      [9700, 560],
      [10200, 900],
      [11500, 1100],
      [14000, 900],
    ],
    STEP_M,
  ),
]);

function fishingHarbour(): Point[] {
  return [
    [1690, 835],
    [1690, 905],
    [1760, 915],
    [1960, 900],
    [1965, 820],
    [1995, 815],
    [2000, 885],
  ];
}

function portQuays(): Point[] {
  return [
    [5770, 560],
    [6520, 530],
    [6525, 905],
    [6960, 930],
    [6965, 600],
    [7040, 600],
    [7045, 760],
    [7560, 740],
    [7820, 760],
  ];
}

/** 防波堤: thin walls in the sea. */
export const BREAKWATERS: readonly (readonly Point[])[] = [
  [
    [1560, 720],
    [1640, 640],
    [1780, 640],
  ],
  [
    [1995, 815],
    [1985, 740],
    [1880, 715],
  ],
  [
    [7100, 600],
    [7100, 470],
    [6780, 380],
  ],
];

/** 弁天島: an island without a bridge, whose lanes join nothing. */
export const ISLAND: readonly Point[] = smoothedRing(
  [
    [2990, 350],
    [3120, 300],
    [3290, 330],
    [3330, 440],
    [3220, 530],
    [3040, 500],
  ],
  20,
);

/** 縁側川, downstream, with half its width. */
export const RIVER_COURSE: readonly Point[] = stretched(
  smoothed(
    [
      [3700, 14000],
      [3300, 11000],
      [3750, 9200],
      [3350, 8000],
      [3480, 7200],
      [3220, 6550],
      [3420, 5950],
      [3900, 5450],
      [4010, 4900],
      [3800, 4350],
      [3560, 3850],
      [3640, 3300],
      [3990, 2800],
      [4130, 2250],
      [4060, 1750],
      [4220, 1300],
      [4300, 900],
      [4300, 500],
    ],
    STEP_M,
  ),
);

/** Half the width of the river's water along its course, by the share of the way downstream. */
export function riverHalfWidthM(share: number): number {
  return 34 + 26 * share + 22 * Math.max(0, share - 0.93) * 10;
}

/** From the middle of the river to the crown of its banks, where the embankment roads run. */
export const EMBANKMENT_M = 92;

export const RIVER_BANKS: { readonly west: readonly Point[]; readonly east: readonly Point[] } = {
  west: offsetLine(RIVER_COURSE, -EMBANKMENT_M),
  east: offsetLine(RIVER_COURSE, EMBANKMENT_M),
};

/** 若葉川: the stream that joins the river north of the centre. */
export const STREAM_COURSE: readonly Point[] = stretched(
  smoothed(
    [
      [8900, 7900],
      [8250, 7350],
      [7500, 7020],
      [6850, 6820],
      [6420, 6450],
      [6280, 6060],
      [6030, 5690],
      [5650, 5480],
      [5200, 5200],
      [4750, 5130],
      [4350, 5000],
      [4000, 4960],
    ],
    STEP_M,
  ),
);

/** 田上川: the small river of the rice fields, to the sea in the west. */
export const FIELD_STREAM_COURSE: readonly Point[] = stretched(
  smoothed(
    [
      [-2600, 6300],
      [-1300, 5200],
      [-500, 4150],
      [150, 3800],
      [480, 3300],
      [420, 2800],
      [620, 2300],
      [480, 1800],
      [560, 1300],
      [540, 1000],
    ],
    STEP_M,
  ),
);

/** The single track, from the west to the east. */
export const RAILWAY_COURSE: readonly Point[] = stretched(
  smoothed(
    [
      [-14000, 2900],
      [-8000, 2300],
      [-3000, 2500],
      [0, 2560],
      [1000, 2640],
      [2100, 2690],
      [3200, 2560],
      [4200, 2520],
      [5000, 2700],
      [5700, 2720],
      [6300, 2480],
      [6900, 2120],
      [7600, 1900],
      [8300, 1900],
      [9000, 1990],
      [10000, 2000],
      [14000, 2300],
    ],
    STEP_M,
  ),
);

/** Woods and slopes nobody lives on. */
export const HILLS: readonly (readonly Point[])[] = [
  smoothedRing(
    [
      [-9000, 6200],
      [-5000, 4700],
      [-2600, 4900],
      [-1500, 4550],
      [-900, 4800],
      [-300, 4420],
      [300, 4480],
      [620, 4780],
      [760, 5180],
      [1050, 5420],
      [1230, 5800],
      [1560, 5950],
      [1800, 6230],
      [2250, 6380],
      [2480, 6700],
      [2420, 7300],
      [2300, 8200],
      [2500, 9500],
      [1900, 12500],
      [-4000, 14500],
      [-12000, 13500],
      [-14000, 9000],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [4650, 7500],
      [4900, 6950],
      [5350, 6550],
      [5750, 6480],
      [6050, 6540],
      [6330, 6780],
      [6760, 6900],
      [7180, 6960],
      [7420, 6780],
      [7650, 6720],
      [7960, 6760],
      [8210, 6440],
      [8140, 6140],
      [8270, 5860],
      [8170, 5430],
      [7890, 5290],
      [8000, 5100],
      [8130, 4960],
      [8430, 4850],
      [8800, 4560],
      [9500, 4600],
      [11000, 4900],
      [13500, 5200],
      [14500, 9000],
      [12500, 14000],
      [7000, 15000],
      [4400, 13500],
      [4650, 11000],
      [4300, 9200],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [7690, 2620],
      [7850, 2980],
      [8200, 3160],
      [8500, 3420],
      [9100, 3560],
      [10500, 3500],
      [13000, 3900],
      [14500, 3300],
      [13500, 2700],
      [11000, 2350],
      [9400, 2230],
      [8800, 2290],
      [8420, 2180],
      [8050, 2230],
      [7780, 2360],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [8240, 1060],
      [8380, 1290],
      [8800, 1480],
      [9400, 1600],
      [10500, 1650],
      [13500, 1900],
      [14500, 1400],
      [13500, 700],
      [10500, 600],
      [9300, 300],
      [8600, 350],
      [8300, 700],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [6380, 5880],
      [6490, 6020],
      [6540, 6280],
      [6640, 6500],
      [6930, 6660],
      [7200, 6760],
      [7080, 6850],
      [6820, 6760],
      [6560, 6560],
      [6470, 6320],
      [6380, 6120],
      [6320, 5980],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [6380, 5240],
      [6560, 5060],
      [6830, 4930],
      [6960, 4790],
      [7080, 4880],
      [6960, 5090],
      [6740, 5230],
      [6560, 5420],
      [6420, 5400],
    ],
    STEP_M,
  ),
  smoothedRing(
    [
      [980, 1000],
      [1150, 1060],
      [1330, 1010],
      [1470, 860],
      [1400, 740],
      [1200, 760],
      [1060, 860],
    ],
    STEP_M,
  ),
].map(stretched);

/** 市の境: along ridges on land, well out at sea. */
export const TOWN_BORDER: readonly Point[] = smoothedRing(
  [
    [-260, 400],
    [-240, 1600],
    [-330, 2700],
    [-180, 3600],
    [-380, 4500],
    [-150, 5300],
    [500, 6000],
    [900, 6900],
    [1900, 7150],
    [2700, 7420],
    [3600, 7320],
    [4500, 7420],
    [5300, 7050],
    [6000, 7150],
    [7000, 7500],
    [8200, 7300],
    [8900, 6500],
    [8800, 5600],
    [9150, 4900],
    [9050, 4200],
    [9250, 3300],
    [9050, 2600],
    [9250, 1900],
    [9100, 900],
    [8900, -100],
    [6500, -300],
    [3000, -300],
    [600, -200],
  ],
  40,
);

export const STATIONS: readonly { readonly name: string; readonly at: Point }[] = [
  { name: "南縁側駅", at: [1960, 2694] },
  { name: "縁側駅", at: [5200, 2735] },
  { name: "浜縁側駅", at: [7080, 2040] },
];

/** 尾根: where the hills are parted between the districts. */
export const RIDGES: readonly (readonly Point[])[] = [
  [
    [640, 4760],
    [200, 5100],
    [-300, 5250],
  ],
  [
    [5740, 6470],
    [5830, 6800],
    [5700, 7200],
  ],
  [
    [6400, 6800],
    [6500, 7100],
    [6480, 7500],
  ],
  [
    [8010, 5190],
    [8500, 5300],
    [9000, 5420],
  ],
  [
    [7850, 2390],
    [8400, 2700],
    [9400, 2750],
  ],
];

const DRAWN_PLAINS: readonly (readonly Point[])[] = [
  [
    [-13500, 2700],
    [-8000, 2000],
    [-2500, 1750],
    [-250, 1500],
    [-250, 4350],
    [-1500, 4560],
    [-2600, 4850],
    [-5000, 4700],
    [-9000, 6150],
    [-13500, 8000],
  ],
  [
    [2300, 7250],
    [4620, 7300],
    [4350, 9200],
    [4600, 11000],
    [4400, 13400],
    [2000, 12500],
    [2500, 9500],
    [2300, 8200],
  ],
  [
    [9050, 3560],
    [10500, 3500],
    [13000, 3900],
    [13400, 5150],
    [11000, 4900],
    [9500, 4600],
    [9050, 4560],
  ],
  [
    [9050, 1900],
    [10500, 1830],
    [13500, 2000],
    [13400, 2680],
    [11000, 2350],
    [9050, 2240],
  ],
];

/** Plains beyond the border, drawn as fields so that the map does not end at it. */
export const OUTER_PLAINS = DRAWN_PLAINS.map(stretched);
