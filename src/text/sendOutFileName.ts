import type { Audience } from "../domain/places/audience.ts";
import { AUDIENCE_NAMES } from "./audienceNames.ts";

const ENDINGS = {
  workbook: "拠点一覧.xlsx",
  csv: "拠点一覧.csv",
  csvShiftJis: "拠点一覧.csv",
  geojson: "拠点一覧.geojson",
  kml: "拠点一覧.kml",
  calendar: "開催予定.ics",
} as const;

/** 「縁側市_拠点一覧_公開用_20261120.xlsx」: for whom it is stands in the name of the file. */
export function sendOutFileName(
  format: keyof typeof ENDINGS,
  townName: string,
  audience: Audience,
  writtenAt: Date,
): string {
  const [subject, ending] = ENDINGS[format].split(".");
  const day = [writtenAt.getFullYear(), writtenAt.getMonth() + 1, writtenAt.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("");
  return `${townName}_${subject}_${AUDIENCE_NAMES[audience]}用_${day}.${ending}`;
}
