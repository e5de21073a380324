import type { CoverageResult, ZoneCoverage } from "../../domain/coverage/coverageResult.ts";
import type { Place } from "../../domain/places/place.ts";
import type { TownManifest } from "../../domain/town/townManifest.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { methodLine } from "../../text/methodLine.ts";
import { METHOD_TEXT } from "../../text/methodText.ts";
import { dayText } from "../../text/dayText.ts";
import { percentText } from "../../text/percentText.ts";
import { PEOPLE_CLASS_NAMES } from "../../text/peopleClassNames.ts";
import { zoneWord } from "../../text/zoneWord.ts";

/** One answer with all that its table names. */
export interface CoverageTableSource {
  readonly result: CoverageResult;
  /** The zones that `result.zones` belong to, in the same order. */
  readonly zoneSet: ZoneSet;
  /** The places that counted; `placeIndex` of the result points into it. */
  readonly countedPlaces: readonly Place[];
  /** Which places counted, in words: 「サロンと地域の縁側」. */
  readonly placesInWords: string;
  readonly manifest: TownManifest;
  readonly peopleAsOf: string | null;
}

/** Cells are numbers where they are figures, "" where there is nothing to tell. */
export interface CoverageTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What produced the figures, as heading and sentence: method, limits, estimate, days, sources. */
  readonly notes: readonly (readonly [string, string])[];
}

/**
 * The table of access per zone, with 圏域外 and 合計: the same cells for the screen, the command line and
 * every file. Distances are rounded up to 10 m, as an estimate may claim; where no way leads, 「道なし」.
 */
export function coverageTable(source: CoverageTableSource): CoverageTable {
  const { result, zoneSet, countedPlaces } = source;
  const row = (name: string, figures: ZoneCoverage): (string | number)[] => [
    name,
    ...cellsOf(figures, countedPlaces),
  ];
  return {
    header: headerOf(source),
    rows: [
      ...zoneSet.zones.map((zone, i) => row(zone.name, result.zones[i]!)),
      row("圏域外", result.outside),
      row("合計", result.total),
    ],
    notes: notesOf(source),
  };
}

function headerOf({ result, zoneSet }: CoverageTableSource): string[] {
  const word = zoneWord(zoneSet.kind);
  return [
    zoneSet.name,
    `人口（${PEOPLE_CLASS_NAMES[result.question.peopleClass].word}）`,
    "届く人",
    "届かない人",
    "届かない割合%",
    "道につながらない人",
    "道のりの平均 m",
    "道のりの中央値 m",
    "道のりの90%値 m",
    `${word}の中のか所`,
    `${word}の外でいちばん近い場所`,
    "そこまでの中央値 m",
  ];
}

function cellsOf(figures: ZoneCoverage, places: readonly Place[]): (string | number)[] {
  const { people, covered, uncovered, unjoined, nearestOutside } = figures;
  const share = people === 0 ? "" : Number(percentText(uncovered / people));
  return [
    people,
    covered,
    uncovered,
    share,
    unjoined,
    metresCell(figures.meanM),
    metresCell(figures.medianM),
    metresCell(figures.p90M),
    figures.placesInside,
    nearestOutside === null ? "" : (places[nearestOutside.placeIndex]?.name ?? ""),
    metresCell(nearestOutside?.medianM ?? null),
  ];
}

function metresCell(metres: number | null): string | number {
  if (metres === null) return "";
  return Number.isFinite(metres) ? Math.ceil(metres / 10) * 10 : "道なし";
}

function notesOf(source: CoverageTableSource): [string, string][] {
  const { result, manifest, peopleAsOf } = source;
  const { question, limitM, measured } = result;
  const method = methodLine({
    measured,
    walker: question.walker,
    limit: question.limit,
    limitM,
    peopleAsOf: peopleAsOf || null,
  });
  const credits = manifest.layers.map(
    (layer) => `${layer.name}：${layer.attribution || "出典不明"}`,
  );
  const limits = METHOD_TEXT.find(({ title }) => title === "計算に入っていないこと");
  return [
    ["まち", manifest.fictional === true ? `${manifest.name}（架空の町）` : manifest.name],
    ["方法", method],
    ["数えた場所", `${source.placesInWords} ${result.placeCount}か所`],
    ["限度", limits?.sentences.join("") ?? ""],
    ["推計", "人口を道にそって分けた推計です。割合は区域ごとの人の数から計算しています。"],
    ["基準日", peopleAsOf ? `人口 ${dayText(peopleAsOf)}` : "人口の基準日はわかりません"],
    ["出典", credits.join("／")],
  ];
}
