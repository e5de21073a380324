import type { Audience } from "../domain/places/audience.ts";

/** The words of the workbook that goes out to people and comes back. */
export const WORKBOOK_WORDS = {
  placesSheet: "拠点",
  guideSheet: "書き方",
  guideTitle: "この表の書き方",
  stamp: {
    public: "公開用。だれに渡してもよい内容です。",
    partners:
      "関係者用。個人の電話と内部メモは入っていません。関係者のほかには渡さないでください。",
    internal: "内部用。個人の情報が入っています。事務所の外に渡さないでください。",
  } satisfies Record<Audience, string>,
  steps: [
    "「拠点」のシートの、白い欄を直してください。1行が1か所です。",
    "灰色の欄は変えないでください。どの場所のことかを見分ける番号です。",
    "新しい場所は、いちばん下の空いた行に足してください。灰色の欄は空けたままにします。",
    "やめた場所の行は消さずに、「状態」を「廃止」にしてください。行を消しても、もとの一覧からは消えません。",
    "▼の出る欄は、一覧から選んでください。日付は 2026-04-01 のように書きます。",
    "いくつも書くときは、半角の ; で区切ります。例：高齢者;親子",
    "行の並べかえ、列の幅の変更、列をかくすことは、してもかまいません。列の見出しは変えないでください。",
    "欄を空にしても、もとの一覧の内容は消えません。消すときは、えんがわマップで直してください。",
    "直したら、そのまま保存して返してください。えんがわマップの「取り込む」に入れると、変わったところだけが出ます。",
  ],
  columnTitle: "列の見出し",
  meaningTitle: "何を書くか",
  keepMeaning: "変えないでください。",
  listError: "▼の一覧から選んでください。",
  credits: "もとの資料",
} as const;
