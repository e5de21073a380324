import type { Measure } from "../domain/coverage/question.ts";

/** How one gets there, at the head of a sentence: 「歩いて500 m以内」, 「直線距離で500 m以内」. */
export function reachWords(measured: Measure, limit: string): string {
  return `${measured === "straight" ? "直線距離で" : "歩いて"}${limit}以内`;
}
