import type { ChangedPlace } from "../domain/document/documentChange.ts";

/** The words of 履歴: what was changed when, and how to put it back. */
export const HISTORY_WORDS = {
  title: "履歴",
  views: "何を見るか",
  view: { changes: "変更", deleted: "消した場所" },
  search: "場所の名前でしぼる",
  none: "まだ何も変えていません。場所を直したり取り込んだりすると、ここに残ります。",
  noneFound: "この名前の場所の変更はありません。",
  noneDeleted: "消した場所はありません。",
  thisDevice: "この端末",
  copied: "戻した控えに入っていた記録",
  what: { added: "加えた", changed: "直した", deleted: "消した" } satisfies Record<
    ChangedPlace["what"],
    string
  >,
  places: (count: number) => `${count}か所`,
  about: (subject: string) => `（${subject}）`,
  more: (count: number) => `残り${count}件も見る`,
  showPlaces: (count: number) => `ほかの${count}か所も見る`,
  older: "もっと前の変更も見る",
  noOlder: "これより前の記録はありません。",
  field: "項目",
  before: "前",
  after: "あと",
  empty: "（空）",
  restoreField: "前の内容に戻す",
  restoreBefore: "この変更の前の場所に戻す",
  bringBack: "場所を戻す",
  deletedAt: (when: string) => `${when}に消しました。`,
  between: "・",
} as const;
