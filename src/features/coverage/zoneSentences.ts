import type { CoverageResult } from "../../domain/coverage/coverageResult.ts";
import { DETOUR_FACTOR } from "../../domain/coverage/question.ts";
import { zoneReasons } from "../../domain/coverage/zoneReasons.ts";
import type { ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { gapSentence } from "../../text/gapSentence.ts";
import { limitText } from "../../text/limitText.ts";
import { metresText } from "../../text/metresText.ts";
import { PEOPLE_CLASS_NAMES } from "../../text/peopleClassNames.ts";
import { zoneReasonText } from "../../text/zoneReasonText.ts";
import { zoneWord } from "../../text/zoneWord.ts";
import type { AccessRow } from "./accessRows.ts";

/** What is said about a zone: the gap first, then why it is there. */
export function zoneSentences(
  row: AccessRow,
  coverage: CoverageResult,
  kind: ZoneSetKind,
): string[] {
  const { question, measured, limitM } = coverage;
  const limit = limitText(question.limit);
  const words = {
    zone: zoneWord(kind),
    people: PEOPLE_CLASS_NAMES[question.peopleClass].people,
    limit,
    near: metresText(Math.floor(limitM / DETOUR_FACTOR / 10) * 10),
  };
  const reasons = zoneReasons(row, coverage.placeCount).map((reason) =>
    zoneReasonText(reason, words),
  );
  if (row.people === 0) return reasons;
  const { peopleClass, walker } = question;
  const { people, covered, uncovered } = row;
  const gap = gapSentence({ peopleClass, walker, measured, limit, people, covered, uncovered });
  return [gap, ...reasons].filter((sentence) => sentence !== "");
}
