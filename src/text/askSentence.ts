import type { Question } from "../domain/coverage/question.ts";
import { layersText } from "./layersText.ts";
import { limitText } from "./limitText.ts";
import { MEASURE_NAMES } from "./measureNames.ts";
import { PEOPLE_CLASS_NAMES } from "./peopleClassNames.ts";
import { WALKER_NAMES } from "./walkerNames.ts";

/** The whole question as one sentence: 「5種類すべてにふつうの足で500 m以内に届く65歳以上を小学校区ごとに。道のりで。」 */
export function askSentence(question: Question, zoneSetName: string): string {
  const places = layersText(question.layers);
  const walker = WALKER_NAMES[question.walker].word;
  const people = PEOPLE_CLASS_NAMES[question.peopleClass].word;
  const measure = MEASURE_NAMES[question.measure].word;
  return `${places}に${walker}で${limitText(question.limit)}以内に届く${people}を${zoneSetName}ごとに。${measure}で。`;
}
