/** The colours of the map. The ordinary set and the high-contrast set are the `--m-…`, `--c…` and `--key…` tokens. */
export interface MapPalette {
  readonly paper: string;
  readonly water: string;
  readonly waterLine: string;
  readonly green: string;
  readonly field: string;
  readonly builtUp: string;
  readonly building: string;
  readonly minor: string;
  readonly minorCase: string;
  readonly main: string;
  readonly mainCase: string;
  readonly major: string;
  readonly majorCase: string;
  readonly bridgeCase: string;
  readonly path: string;
  readonly railway: string;
  readonly label: string;
  readonly waterLabel: string;
  readonly greenLabel: string;
  readonly halo: string;
  readonly ink: string;
  readonly key: string;
  readonly keyDeep: string;
  /** Five classes, few to many people not reached. */
  readonly ramp: readonly [string, string, string, string, string];
}

/** 「ふつう」 and 「高コントラスト」. */
export type MapContrast = "ordinary" | "high";

/** Every colour of the map by contrast; fills between tokens (fields, buildings, paths) are mixed from them. */
export const MAP_PALETTES: Readonly<Record<MapContrast, MapPalette>> = {
  ordinary: {
    paper: "#F7F4EC",
    water: "#C9DDE6",
    waterLine: "#8FB3C4",
    green: "#DDE6CF",
    field: "#F0F1DF",
    builtUp: "#EFE9DB",
    building: "#E6DECC",
    minor: "#FFFFFF",
    minorCase: "#D3CAB7",
    main: "#FFFFFF",
    mainCase: "#BDB199",
    major: "#FBE7B2",
    majorCase: "#B79F62",
    bridgeCase: "#6E6452",
    path: "#8C7F68",
    railway: "#5B5B5B",
    label: "#3A362E",
    waterLabel: "#235A75",
    greenLabel: "#3F5233",
    halo: "#FFFFFF",
    ink: "#24211C",
    key: "#00428C",
    keyDeep: "#00316A",
    ramp: ["#FBF0DC", "#F3D2A2", "#DFA468", "#BA7040", "#87471F"],
  },
  high: {
    paper: "#FFFFFF",
    water: "#A9CFE6",
    waterLine: "#1F5F86",
    green: "#D5E8C4",
    field: "#FFFFFF",
    builtUp: "#FFFFFF",
    building: "#E4E4E4",
    minor: "#FFFFFF",
    minorCase: "#8A8A8A",
    main: "#FFFFFF",
    mainCase: "#4D4D4D",
    major: "#FFE08A",
    majorCase: "#1A1A1A",
    bridgeCase: "#000000",
    path: "#4D4D4D",
    railway: "#1A1A1A",
    label: "#000000",
    waterLabel: "#0B3A56",
    greenLabel: "#1F3312",
    halo: "#FFFFFF",
    ink: "#000000",
    key: "#00316A",
    keyDeep: "#00316A",
    ramp: ["#FBF0DC", "#F3D2A2", "#DFA468", "#BA7040", "#87471F"],
  },
};
