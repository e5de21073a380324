import type { Measure } from "../domain/coverage/question.ts";
import { WALKER_TRAITS, type Walker } from "../domain/network/walker.ts";
import { dayText } from "./dayText.ts";
import { limitText } from "./limitText.ts";
import { metresText } from "./metresText.ts";
import type { Limit } from "../domain/coverage/question.ts";
import { WALKER_NAMES } from "./walkerNames.ts";

/**
 * What every figure of access carries: how it was measured, for whom, how far, that it is an estimate,
 * and the day of the people. 「道のりで計算した推計です（ふつうの足 80 m/分、500 m以内、境目をふくむ）。人口 2025年10月1日。」
 */
export function methodLine(answer: {
  readonly measured: Measure;
  readonly walker: Walker;
  readonly limit: Limit;
  readonly limitM: number;
  readonly peopleAsOf: string | null;
}): string {
  const speed = `${WALKER_NAMES[answer.walker].word} ${WALKER_TRAITS[answer.walker].metresPerMinute}\u00a0m/分`;
  const limit =
    answer.limit.unit === "minutes"
      ? `${limitText(answer.limit)}（${metresText(answer.limitM)}）以内`
      : `${limitText(answer.limit)}以内`;
  const people = answer.peopleAsOf === null ? "" : `人口 ${dayText(answer.peopleAsOf)}。`;
  return `${WAY[answer.measured]}（${speed}、${limit}、境目をふくむ）。${people}`;
}

const WAY: Readonly<Record<Measure, string>> = {
  street: "道のりで計算した推計です",
  straightDetour: "直線距離×1.3の推計です",
  straight: "直線距離（半径）で計算した推計です",
};
