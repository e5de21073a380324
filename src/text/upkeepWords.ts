import type { NeededFact } from "../domain/upkeep/missingFacts.ts";

/** The words of 確かめる: what is due, who is visited, and how well each zone is known. */
export const UPKEEP_WORDS = {
  title: "確かめる",
  lists: "どの場所を見るか",
  list: { due: "確かめる時期", visits: "今年度の巡回", missing: "足りないこと" },
  listHint: {
    due: "最後に確かめてから、種別ごとに決めた月数が過ぎた場所と、まもなく過ぎる場所です。",
    visits: "今年度（4月から）まだだれも行っていない場所です。廃止と計画は入れていません。",
    missing: "行く人が知りたいことのうち、どれかが空いている場所です。",
  },
  none: {
    due: "確かめる時期のきた場所はありません。",
    visits: "今年度は、すべての場所に行きました。",
    missing: "足りないことのある場所はありません。",
  },
  verify: "確かめた",
  visited: "行ってきた",
  ask: "確認をたのむ文",
  open: "くわしく見る",
  showMore: (count: number) => `残り${count}か所も見る`,
  toNext: (distance: string) => `次の場所まで${distance}`,
  missing: "足りないこと：",
  facts: {
    location: "位置",
    schedule: "開いている日",
    contact: "連絡先",
    audienceGroups: "対象",
    verifiedOn: "最後に確かめた日",
  } satisfies Record<NeededFact, string>,
  order: "歩く順に並べる",
  orderOff: "もとの順に戻す",
  ordering: "歩く順を考えています。",
  start: "出発する場所",
  anyStart: "おまかせ",
  orderLimit:
    "道のりで近い順に並べた案です。いちばん短い順とは限りません。坂や信号は数えていません。",
  unlocated: "位置がわからないので、歩く順に入っていない場所：",
  print: "この一覧を印刷する",
  meter: "校区ごとの確かさ",
  meterZones: "区切り",
  meterHint:
    "この台帳にある場所だけを数えています。まだ見つけていない場所は、どの数にも入っていません。",
  standing: { verified: "確かめてある", known: "時期がきている", unknown: "足りない" },
  outside: "圏域外・位置なし",
  total: "全体",
  periods: "確かめる時期を決める",
  periodsHint:
    "最後に確かめてから何か月で、もう一度確かめるか。この端末だけの設定です。はじめの月数は目安で、決まりではありません。",
  months: "か月",
  usual: "はじめの月数に戻す",
  requestTitle: "確認をたのむ文",
  requestHint: "写して、メールやファクスで運営の人に送ってください。送る前に書き直せます。",
  copy: "写す",
  copied: "写しました。",
  copyFailed: "写せませんでした。文を選んで、Ctrl+C（スマートフォンは長押し）で写してください。",
  close: "とじる",
} as const;
