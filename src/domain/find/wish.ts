/**
 * What somebody may wish of a place, as they would say it: 歩いて10分まで, 無料, 送迎がある, 相談できる, はじめてでも,
 * 車いすで入れる, 子どもといっしょに, 体を動かす, 食べる, お茶とおしゃべり, 手しごと, 歌や音楽, 囲碁・将棋, 畑しごと, 学ぶ,
 * 車で行ける. In the order in which they are offered.
 */
export const WISHES = [
  "walk10",
  "free",
  "ride",
  "consultation",
  "firstTime",
  "wheelchair",
  "children",
  "exercise",
  "meal",
  "tea",
  "craft",
  "music",
  "boardGames",
  "garden",
  "learn",
  "parking",
] as const;
export type Wish = (typeof WISHES)[number];
