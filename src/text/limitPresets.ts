import type { Limit } from "../domain/coverage/question.ts";

/** A limit that planners use, with the name it goes by and where it is written. */
export interface LimitPreset {
  readonly limit: Limit;
  readonly name: string;
  readonly source: string;
}

const HANDBOOK = "国土交通省のハンドブック";

/** The limits offered in the question, shortest first; metres, then minutes of the chosen walker. */
export const LIMIT_PRESETS: readonly LimitPreset[] = [
  {
    limit: { unit: "metres", value: 300 },
    name: "バス停徒歩圏",
    source: HANDBOOK,
  },
  {
    limit: { unit: "metres", value: 400 },
    name: "高齢者が抵抗なく歩ける距離",
    source: "200〜400\u00a0m。北川ら（豊田都市交通研究所の報告による）",
  },
  {
    limit: { unit: "metres", value: 500 },
    name: "高齢者徒歩圏",
    source: HANDBOOK,
  },
  {
    limit: { unit: "metres", value: 800 },
    name: "一般的な徒歩圏",
    source: HANDBOOK,
  },
  {
    limit: { unit: "metres", value: 1000 },
    name: "歩いて行こうと思う距離",
    source: "高齢者について。科研費 KAKEN 26750348",
  },
  {
    limit: { unit: "minutes", value: 5 },
    name: "歩く時間",
    source: "ふつうの足で、抵抗なく歩ける400\u00a0m（北川ら）",
  },
  {
    limit: { unit: "minutes", value: 10 },
    name: "歩く時間",
    source: `ふつうの足で、一般的な徒歩圏800\u00a0m（${HANDBOOK}）`,
  },
  {
    limit: { unit: "minutes", value: 15 },
    name: "歩く時間",
    source: "通いの場の調査や計画でよく使われる時間",
  },
];
