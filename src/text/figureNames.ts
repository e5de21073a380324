import type { YearFigures } from "../domain/places/place.ts";

/** What each figure of a fiscal year is called. */
export const FIGURE_NAMES: Readonly<Record<keyof YearFigures, string>> = {
  fiscalYear: "年度",
  sessions: "開催回数",
  participants: "延べ参加者",
  consultations: "相談",
  resolved: "解決・つなぎ",
  volunteers: "ボランティア",
};
