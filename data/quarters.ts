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
/** What a piece of ground is: a quarter, or no part of the town that is built. */
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

/** Whether streets and houses (or fields and their tracks) may stand on the ground. */
export function isBuilt(land: Land): land is QuarterKind {
  return land in QUARTERS;
}
