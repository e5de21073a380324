import { numberText } from "./numberText.ts";

/** The words of 書き出す: for whom, which places, in which form. */
export const SEND_OUT_WORDS = {
  title: "書き出す",
  audience: "だれに渡すか",
  audiences: {
    public: {
      text: "公開（だれでも）",
      detail:
        "代表者や個人の電話、担い手、内部メモは入りません。個人宅などの位置は、おおよそにします。計画中・廃止の場所と、公開の同意が取り消された場所も入りません。",
    },
    partners: {
      text: "関係者（包括・民生委員など）",
      detail: "代表者と担い手は入ります。個人の電話、巡回の記録、内部メモは入りません。",
    },
    internal: {
      text: "内部（事務所の中だけ）",
      detail: "すべての項目が入ります。事務所の外には渡さないでください。",
    },
  },
  places: "どの場所を",
  allPlaces: (count: number) => `すべて（${numberText(count)}か所）`,
  chosenPlaces: (count: number) => `選んだ${numberText(count)}件`,
  listedPlaces: (count: number) => `一覧でしぼった${numberText(count)}か所`,
  format: "どの形で",
  formats: {
    workbook: {
      text: "Excel（見て、直してもらう）",
      detail:
        "選ぶ欄と「書き方」のシートがつきます。直して返ってきたものは、「取り込む」で変わったところだけを読めます。",
    },
    csv: {
      text: "CSV（UTF-8）",
      detail: "ほかのソフトに読ませるとき。Excel でもそのまま開けます。",
    },
    csvShiftJis: {
      text: "CSV（Shift_JIS）",
      detail:
        "古いソフトや庁内のシステムに読ませるとき。書けない字があれば、お知らせして UTF-8 で書き出します。",
    },
    geojson: { text: "GeoJSON", detail: "QGIS などの地図ソフトや、ウェブの地図で使うとき。" },
    kml: { text: "KML", detail: "Google Earth や、Google マイマップで見るとき。" },
    calendar: {
      text: "カレンダー（iCalendar）",
      detail: "スマートフォンやパソコンの予定表に入れるとき。日程を確かめた場所だけが入ります。",
    },
    publicFacilities: {
      text: "オープンデータ 01 公共施設一覧",
      detail: "自治体標準オープンデータセットの形。市のサイトなどで公開するとき。",
    },
    events: {
      text: "オープンデータ 12 イベント一覧",
      detail: "自治体標準オープンデータセットの形。開催の予定を公開するとき。",
    },
  },
  onlyPublic: "「公開」のときだけ選べます。",
  period: "いつの予定を",
  from: "はじめの日",
  to: "おわりの日",
  periodError: "おわりの日を、はじめの日より後にしてください。例：2027-03-31",
  write: "書き出す",
  writing: "書き出しています。",
  noFile: "ファイルは書き出していません",
  noPlaces: "書き出す場所がありません。渡す相手か、場所の選び方を変えてください。",
  leftOut: "入れなかったもの",
  notes: "確かめてください",
  more: (count: number) => `ほかに${numberText(count)}件あります。`,
  credits: "公開するときは、もとの資料の名前をいっしょに書いてください：",
} as const;
