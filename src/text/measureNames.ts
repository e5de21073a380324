import type { Measure } from "../domain/coverage/question.ts";

/** How far is far: the ways to measure. */
export const MEASURE_NAMES: Readonly<
  Record<Measure, { readonly word: string; readonly detail: string }>
> = {
  street: {
    word: "道のり",
    detail: "歩ける道をたどった長さです。川や線路は、橋や踏切まで回ります。",
  },
  straightDetour: {
    word: "直線距離×1.3",
    detail: "道のデータがないときの推計です。川や線路のまわり道は入りません。",
  },
  straight: {
    word: "直線距離",
    detail: "国のハンドブックと同じ、まっすぐの半径です。実際に歩く道より短くなります。",
  },
};
