import { foldedText } from "../table/foldedText.ts";
import { looksLikeData } from "./looksLikeData.ts";
import { headerUseOf } from "./headerUseOf.ts";

/** Longer texts are sentences. */
const LONGEST_HEADING = 40;
/** `headerUseOf` ranks names that it knows as a whole below this. */
const LEAST_SURE_RANK = 100;

/** The ends of the words that lists and statistics use for their columns, besides those of places. */
const USUAL_END =
  /(名|番号|メール|日|時間|時刻|曜日|人数|コード|数|率|年|年度|年月日|人口|男|女|計|lat|lon|lng|^x|^y|id|code|date|time|地区|地域|校区|圏域|標高|面積|key|方書|有無|可否)$/;

/**
 * How much a cell looks like a heading: 2 = a known column of places, 1 = it names one in part or ends
 * as headings do, 0 = any short text, -1 = a value or a sentence.
 */
export function headingLooks(cell: string): -1 | 0 | 1 | 2 {
  const folded = foldedText(cell);
  const isLong = folded.length > LONGEST_HEADING || folded.includes("。");
  const use = isLong ? null : headerUseOf(cell);
  if (use && use.rank < LEAST_SURE_RANK) return 2;
  if (isLong || looksLikeData(cell)) return -1;
  return use || USUAL_END.test(folded.replace(/\(.*\)$/, "")) ? 1 : 0;
}
