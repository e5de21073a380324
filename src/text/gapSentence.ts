import type { Measure } from "../domain/coverage/question.ts";
import type { PeopleClass } from "../domain/people/peopleClass.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";
import { peopleText } from "./peopleText.ts";
import { percentText } from "./percentText.ts";
import { reachWords } from "./reachWords.ts";

/** A gap in one sentence: 「65歳以上の901人（35.8%）は、歩いて500 m以内に行ける場所がありません。」 */
export function gapSentence(gap: {
  readonly peopleClass: PeopleClass;
  readonly measured: Measure;
  readonly limit: string;
  readonly people: number;
  readonly uncovered: number;
}): string {
  const who = PEOPLE_CLASS_NAMES[gap.peopleClass].word;
  const within = `${reachWords(gap.measured, gap.limit)}に行ける場所`;
  if (gap.uncovered === 0) return `${who}のみなさんに、${within}があります。`;
  const share = percentText(gap.uncovered / gap.people);
  return `${who}の${peopleText(gap.uncovered)}（${share}%）は、${within}がありません。`;
}
