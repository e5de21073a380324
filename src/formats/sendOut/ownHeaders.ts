import type { YearFigures } from "../../domain/places/place.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { FIGURE_NAMES } from "../../text/figureNames.ts";

/** Heads of our own table where a field takes several columns, or one that nobody should change. */
export const OWN_HEADERS = {
  id: `${FIELD_WORDS.id}（変えないでください）`,
  mainKind: FIELD_WORDS.kinds,
  otherKinds: `${FIELD_WORDS.kinds}（ほか）`,
  state: FIELD_WORDS.status,
  stateFrom: `${FIELD_WORDS.status}：いつから`,
  stateTo: `${FIELD_WORDS.status}：いつまで`,
  lat: "緯度",
  lng: "経度",
  precision: "位置の確かさ",
  boundM: "位置の誤差（m）",
  consentBy: `${FIELD_WORDS.consent}：人`,
  consentOn: `${FIELD_WORDS.consent}：日`,
  consentHow: `${FIELD_WORDS.consent}：方法`,
  consentWithdrawnOn: `${FIELD_WORDS.consent}：取りやめた日`,
  schedules: `${FIELD_WORDS.schedules}（変えないでください）`,
} as const;

/** What can be counted in a year. */
export type Figure = Exclude<keyof YearFigures, "fiscalYear">;
export const FIGURES = Object.keys(FIGURE_NAMES).filter(
  (figure): figure is Figure => figure !== "fiscalYear",
);

/** The head of the column of one figure of one year: 「2025年度 延べ参加者」. */
export function figureHeader(fiscalYear: number, figure: Figure): string {
  return `${fiscalYear}${FIGURE_NAMES.fiscalYear} ${FIGURE_NAMES[figure]}`;
}
