import type { YearFigures } from "../../domain/places/place.ts";
import { fiscalYearIn } from "./fiscalYearIn.ts";

/** A column with one figure of one fiscal year. */
export interface FigureColumn {
  readonly fiscalYear: number;
  readonly figure: Exclude<keyof YearFigures, "fiscalYear">;
}

/**
 * Which year and figure a header names: 「令和6年度 延べ参加者数」「R6開催回数」「2024年度相談件数」; `null` = no
 * figure of a year. Averages and shares are none, for they cannot be added up.
 */
export function figureColumnOf(header: string): FigureColumn | null {
  const text = header.normalize("NFKC").replace(/\s/g, "");
  const figure = FIGURES.find(([, words]) => words.test(text))?.[0];
  if (figure === undefined || /平均|率|割合|1回|一回|目標|予定|計画/.test(text)) return null;
  const year = fiscalYearIn(text);
  return year === null ? null : { fiscalYear: year, figure };
}

const FIGURES: readonly (readonly [FigureColumn["figure"], RegExp])[] = [
  ["sessions", /回数|開催数|実施数/],
  ["resolved", /解決|つなぎ/],
  ["consultations", /相談/],
  ["volunteers", /ボランティア|担い手/],
  ["participants", /参加|利用者|来場|延べ人数|のべ人数/],
];
