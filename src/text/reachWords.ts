import type { Measure } from "../domain/coverage/question.ts";

/**
 * How one gets there, at the head of a sentence: 「歩いて500 m以内」, 「直線距離で500 m以内」. Where streets are
 * not known it says so in every sentence: 「歩いて500 m以内（直線距離×1.3の推計）」.
 */
export function reachWords(measured: Measure, limit: string): string {
  if (measured === "straight") return `直線距離で${limit}以内`;
  return measured === "street" ? `歩いて${limit}以内` : `歩いて${limit}以内（直線距離×1.3の推計）`;
}
