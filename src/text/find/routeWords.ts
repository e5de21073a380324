import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import type { Heading, Passed, Turn } from "../../domain/walking/routeStep.ts";
import type { InLanguages } from "./language.ts";

/** What a sentence of the way is made of. */
export interface RoutePieces {
  readonly metres: string;
  /** Where to, in the first step; `null` in all others. */
  readonly start: string | null;
  readonly turn: TurnWords;
  readonly corner: string | null;
  readonly along: string | null;
  readonly passes: readonly PassWords[];
}

/** A turn, and the same where something is met before the way is told. */
type TurnWords = readonly [alone: string, leading: string];
/** What is passed, and the same as the last thing before the length. */
type PassWords = readonly [first: string, last: string];

export interface RouteWords {
  readonly turns: Readonly<Record<Exclude<Turn, "start">, TurnWords>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly towards: (name: string) => string;
  readonly seen: Readonly<Record<"bridge" | "railway", string>>;
  readonly alongNamed: (name: string) => string;
  readonly along: Readonly<Partial<Record<StreetClass, string>>>;
  readonly passes: Readonly<Record<Passed, PassWords>>;
  readonly step: (pieces: RoutePieces) => string;
  /** Said behind a step that has more turns than are told. */
  readonly lookAtMap: string;
}

/** The words of the way on foot. */
export const ROUTE_WORDS: InLanguages<RouteWords> = {
  ja: {
    turns: {
      straight: ["まっすぐ", "まっすぐ進み、"],
      slightLeft: ["ななめ左へ", "ななめ左へ進み、"],
      left: ["左へ", "左へ曲がり、"],
      slightRight: ["ななめ右へ", "ななめ右へ進み、"],
      right: ["右へ", "右へ曲がり、"],
      back: ["うしろへもどって", "うしろへもどり、"],
    },
    headings: {
      north: "北へ",
      northEast: "北東へ",
      east: "東へ",
      southEast: "南東へ",
      south: "南へ",
      southWest: "南西へ",
      west: "西へ",
      northWest: "北西へ",
    },
    towards: (name) => `${name}の方へ`,
    seen: { bridge: "橋", railway: "線路" },
    alongNamed: (name) => `${name}を`,
    along: { majorRoad: "大きい道を", mainStreet: "大きい道を", footpath: "細い道を" },
    passes: {
      bridge: ["橋を渡り、", "橋を渡って"],
      tunnel: ["トンネルを通り、", "トンネルを通って"],
      steps: ["階段を通り、", "階段を通って"],
      majorRoad: ["大きい道を渡り、", "大きい道を渡って"],
      railway: ["線路を渡り、", "線路を渡って"],
    },
    step: japaneseStep,
    lookAtMap: "途中の曲がり角は地図を見てください。",
  },
  easy: {
    turns: {
      straight: same("まっすぐ {行|い}きます。"),
      slightLeft: same("ななめ {左|ひだり}に {曲|ま}がります。"),
      left: same("{左|ひだり}に {曲|ま}がります。"),
      slightRight: same("ななめ {右|みぎ}に {曲|ま}がります。"),
      right: same("{右|みぎ}に {曲|ま}がります。"),
      back: same("うしろに もどります。"),
    },
    headings: {
      north: "{北|きた}に {行|い}きます。",
      northEast: "{北東|ほくとう}に {行|い}きます。",
      east: "{東|ひがし}に {行|い}きます。",
      southEast: "{南東|なんとう}に {行|い}きます。",
      south: "{南|みなみ}に {行|い}きます。",
      southWest: "{南西|なんせい}に {行|い}きます。",
      west: "{西|にし}に {行|い}きます。",
      northWest: "{北西|ほくせい}に {行|い}きます。",
    },
    towards: (name) => `${name}の ほうに {行|い}きます。`,
    seen: { bridge: "{橋|はし}", railway: "{線路|せんろ}" },
    alongNamed: (name) => `${name}を `,
    along: {
      majorRoad: "{大|おお}きい {道|みち}を ",
      mainStreet: "{大|おお}きい {道|みち}を ",
      footpath: "{細|ほそ}い {道|みち}を ",
    },
    passes: {
      bridge: same("{橋|はし}を {渡|わた}ります。"),
      tunnel: same("トンネルを {通|とお}ります。"),
      steps: same("{途中|とちゅう}に {階段|かいだん}が あります。"),
      majorRoad: same("{大|おお}きい {道|みち}を {渡|わた}ります。"),
      railway: same("{線路|せんろ}を {渡|わた}ります。"),
    },
    step: easyStep,
    lookAtMap: "{途中|とちゅう}の {道|みち}は {地図|ちず}を {見|み}て ください。",
  },
  en: {
    turns: {
      straight: same("Go straight on"),
      slightLeft: same("Bear left"),
      left: same("Turn left"),
      slightRight: same("Bear right"),
      right: same("Turn right"),
      back: same("Turn back"),
    },
    headings: {
      north: " north",
      northEast: " north-east",
      east: " east",
      southEast: " south-east",
      south: " south",
      southWest: " south-west",
      west: " west",
      northWest: " north-west",
    },
    towards: (name) => ` towards ${name}`,
    seen: { bridge: "the bridge", railway: "the railway" },
    alongNamed: (name) => ` along ${name}`,
    along: {
      majorRoad: " along the main road",
      mainStreet: " along the main road",
      footpath: " along the path",
    },
    passes: {
      bridge: same("over a bridge"),
      tunnel: same("through a tunnel"),
      steps: same("with stairs on the way"),
      majorRoad: same("across a main road"),
      railway: same("across the railway"),
    },
    step: englishStep,
    lookAtMap: " For the turns on the way, look at the map.",
  },
};

function same(words: string): readonly [string, string] {
  return [words, words];
}

function japaneseStep({ metres, start, turn, corner, along, passes }: RoutePieces): string {
  const passed = passes.map(([first, last], index) => {
    const isLast = start === null && along === null && index === passes.length - 1;
    return isLast ? last : first;
  });
  const length = `${metres}\u00a0m。`;
  if (start !== null) return `${passed.join("")}${along ?? ""}${start}${length}`;
  const at = corner === null ? "" : `${corner}の角を`;
  const turned = passes.length === 0 && along === null ? turn[0] : turn[1];
  return `${at}${turned}${passed.join("")}${along ?? ""}${length}`;
}

/** One thing a sentence. */
function easyStep({ metres, start, turn, corner, along, passes }: RoutePieces): string {
  const begins = start ?? `${corner === null ? "" : `${corner}の かどを `}${turn[0]}`;
  const passed = passes.map(([first]) => first).join("");
  return `${begins}${passed}${along ?? ""}${metres}メートル {歩|ある}きます。`;
}

function englishStep({ metres, start, turn, corner, along, passes }: RoutePieces): string {
  const passed = passes.map(([first]) => first).join(" and ");
  const way = `${metres}\u00a0m${start ?? ""}${along ?? ""}${passed === "" ? "" : `, ${passed}`}.`;
  if (start !== null) return `Walk ${way}`;
  return `${turn[0]}${corner === null ? "" : ` at ${corner}`} and walk ${way}`;
}
