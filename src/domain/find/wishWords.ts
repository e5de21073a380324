import type { PlaceKind } from "../places/placeKind.ts";
import type { Wish } from "./wish.ts";

/** The wishes that are told by what is done at a place. */
export type DoingWish = Extract<
  Wish,
  "exercise" | "meal" | "tea" | "craft" | "music" | "boardGames" | "garden" | "learn"
>;

/** By what a wish is known: a kind that always has it, or one of the words, but in none of the other words. */
export interface WishWords {
  readonly kinds: readonly PlaceKind[];
  /** Of one letter: in a field for activities alone, as it may stand in any name. */
  readonly words: readonly string[];
  /** Words that hold one of `words` and mean something else. */
  readonly notIn: readonly string[];
}

/** Source: names and contents of the lists of 社協 and cities, and the attribute table of the field (プログラム). */
export const WISH_WORDS: Readonly<Record<DoingWish, WishWords>> = {
  exercise: {
    kinds: ["exercise"],
    words: [
      ..."体操 運動 ヨガ ヨーガ ストレッチ 太極拳 気功 ピラティス ダンス 踊り 舞踊 卓球 ピンポン".split(
        " ",
      ),
      ..."ウォーキング 散歩 歩こう会 筋力 筋トレ ころばん 転倒予防 輪投げ ボッチャ ペタンク".split(
        " ",
      ),
      ..."グラウンドゴルフ グランドゴルフ ゲートボール スポーツ 健康づくり 体力づくり モルック".split(
        " ",
      ),
    ],
    notIn: [],
  },
  meal: {
    kinds: ["dining"],
    words: [
      ..."食事 会食 昼食 夕食 朝食 軽食 ランチ モーニング 食堂 ごはん ご飯 弁当 カレー".split(" "),
      ..."おにぎり 豚汁 料理 そば打ち うどん 食べる もちつき".split(" "),
    ],
    notIn: ["ブランチ", "食事療法", "食事指導"],
  },
  tea: {
    kinds: ["cafe"],
    words: [
      ..."お茶 茶話 喫茶 カフェ コーヒー 珈琲 茶の間 茶のみ 茶飲み おしゃべり 談話 語らい".split(
        " ",
      ),
      ..."語り合い 井戸端 歓談".split(" "),
    ],
    notIn: [],
  },
  craft: {
    kinds: [],
    words: [
      ..."手芸 手仕事 手しごと 編み物 編物 折り紙 折紙 工作 縫い物 裁縫 お針 パッチワーク".split(
        " ",
      ),
      ..."刺繍 刺しゅう 刺し子 陶芸 木工 ちぎり絵 絵手紙 塗り絵 ぬり絵 押し花 生け花 華道".split(
        " ",
      ),
      ..."フラワーアレンジ 書道 習字 ものづくり 物づくり キルト つるし飾り 水彩 クラフト 竹細工".split(
        " ",
      ),
      ..."小物づくり 小物作り 布ぞうり".split(" "),
    ],
    notIn: ["工作機"],
  },
  music: {
    kinds: [],
    words: [
      ..."歌 唄 歌声 うたごえ うた カラオケ コーラス 合唱 音楽 楽器 ハーモニカ ウクレレ".split(" "),
      ..."ギター ピアノ 三味線 大正琴 太鼓 民謡 詩吟 演奏 コンサート オカリナ ハンドベル".split(
        " ",
      ),
    ],
    notIn: ["短歌", "和歌", "狂歌", "うたた寝"],
  },
  boardGames: {
    kinds: [],
    words: [
      ..."囲碁 将棋 碁 麻雀 マージャン オセロ トランプ 百人一首 かるた 花札 すごろく".split(" "),
      ..."ボードゲーム カードゲーム テーブルゲーム".split(" "),
    ],
    notIn: [],
  },
  garden: {
    kinds: [],
    words: [
      ..."畑 畑しごと 畑仕事 農園 菜園 園芸 花壇 花づくり 花作り 野菜づくり 野菜作り".split(" "),
      ..."ガーデニング 庭しごと 庭仕事 田植え 稲刈り 収穫 農作業 芋掘り".split(" "),
    ],
    notIn: [],
  },
  learn: {
    kinds: ["learning"],
    words: [
      ..."講座 講話 講演 学習 勉強 宿題 学級 学び 学ぶ 学ぼう スマホ スマートフォン パソコン".split(
        " ",
      ),
      ..."英会話 英語 語学 脳トレ 読書 図書 文庫 歴史 郷土 俳句 川柳 短歌 市民大学".split(" "),
      ..."老人大学 シニアスクール 寺子屋".split(" "),
    ],
    notIn: [],
  },
};
