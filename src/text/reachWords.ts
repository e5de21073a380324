import type { Measure } from "../domain/coverage/question.ts";
import type { Walker } from "../domain/network/walker.ts";

/** A walk as it is asked about: who goes, how far, and how that was measured. */
export interface AskedWalk {
  readonly walker: Walker;
  readonly measured: Measure;
  /** In words: 「500 m」. */
  readonly limit: string;
}

/**
 * How one gets there, at the head of a sentence: 「歩いて500 m以内」, 「車いすで500 m以内」, 「直線距離で500 m以内」. Where
 * streets are not known it says so in every sentence: 「歩いて500 m以内（直線距離×1.3の推計）」.
 */
export function reachWords({ walker, measured, limit }: AskedWalk): string {
  if (measured === "straight") return `直線距離で${limit}以内`;
  const within = `${walker === "wheelchair" ? "車いすで" : "歩いて"}${limit}以内`;
  return measured === "street" ? within : `${within}（直線距離×1.3の推計）`;
}
