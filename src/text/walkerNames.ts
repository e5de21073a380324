import type { Walker } from "../domain/network/walker.ts";

/** Who walks: as a word of the question, and where the speed comes from. */
export const WALKER_NAMES: Readonly<
  Record<Walker, { readonly word: string; readonly source: string }>
> = {
  ordinary: {
    word: "ふつうの足",
    source: "不動産の表示に関する公正競争規約施行規則（道路距離80\u00a0mを1分）",
  },
  unhurried: {
    word: "ゆっくりの足",
    source: "信号の設計に使われる速さ 毎秒1.0\u00a0m（斉藤 1986）",
  },
  withStick: { word: "杖・押し車", source: "実務でよく使う値です。測定にもとづく出典はありません" },
  wheelchair: {
    word: "車いす",
    source: "信号の設計に使われる速さ 毎秒1.0\u00a0m。階段なし",
  },
};
