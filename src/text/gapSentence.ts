import type { PeopleClass } from "../domain/people/peopleClass.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";
import { peopleText } from "./peopleText.ts";
import { percentText } from "./percentText.ts";
import { reachWords, type AskedWalk } from "./reachWords.ts";

/**
 * A gap in one sentence: 「65歳以上の901人（35.8%）は、歩いて500 m以内に行ける場所がありません。」; where nobody lacks a
 * place, that they have one; "" where nobody can be told about. People who are joined to no street are
 * of `people`, but are never said to have a place.
 */
export function gapSentence(
  gap: AskedWalk & {
    readonly peopleClass: PeopleClass;
    readonly people: number;
    readonly covered: number;
    readonly uncovered: number;
  },
): string {
  const { people, covered, uncovered } = gap;
  const who = gap.peopleClass === "everyone" ? "" : PEOPLE_CLASS_NAMES[gap.peopleClass].word;
  const of = who === "" ? "" : `${who}の`;
  const within = `${reachWords(gap)}に行ける場所`;
  if (uncovered > 0) {
    const share = percentText(uncovered / people);
    return `${of}${peopleText(uncovered)}（${share}%）は、${within}がありません。`;
  }
  if (covered === 0) return "";
  const all =
    covered === people
      ? `${who === "" ? "ここに住む" : of}みなさん`
      : `${of}${peopleText(covered)}`;
  return `${all}に、${within}があります。`;
}
