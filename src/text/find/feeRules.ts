import type { WordRule } from "./wordsByRule.ts";

const YEN = String.raw`(\d+(?:,\d{3})*)円`;
const FOR_IT = "^(?:参加費|参加料|料金|会費|利用料)?[:はが]?";
const FROM = "(?:から|~|〜|～)";

/** What a fee is for, as lists write it. */
const TOPICS: readonly (readonly [written: string, easy: string, en: string])[] = [
  ["大人", "{大人|おとな}", "adults"],
  ["子ども|子供|こども", "{子|こ}ども", "children"],
  [
    "中学生以下",
    "{中学生|ちゅうがくせい}と、もっと {小|ちい}さい {子|こ}",
    "up to junior high school",
  ],
  ["高校生以下", "{高校生|こうこうせい}と、もっと {小|ちい}さい {子|こ}", "up to high school"],
  ["高校生", "{高校生|こうこうせい}", "high-school students"],
  ["小学生", "{小学生|しょうがくせい}", "primary-school children"],
  ["小学生以下|小学生まで", "{小学生|しょうがくせい}までの {子|こ}ども", "up to primary school"],
  ["会員", "{会|かい}の {人|ひと}", "members"],
  ["非会員|会員以外|一般", "ほかの {人|ひと}", "others"],
  ["初回|はじめての?方|初めての?方", "はじめての {人|ひと}", "first visit"],
  ["飲食|飲食代|飲食費", "{食|た}べ{物|もの}と {飲|の}み{物|もの}", "food and drink"],
  ["飲み物|飲みもの|飲物|ドリンク|1ドリンク", "{飲|の}み{物|もの}", "drinks"],
  ["コーヒー|珈琲|コーヒー1杯", "コーヒー", "coffee"],
  ["お茶|お茶代|茶菓代", "お{茶|ちゃ}", "tea"],
  ["お茶菓子代|お菓子代|おやつ代", "おかし", "sweets"],
  ["昼食|昼食代|ランチ|昼ごはん", "{昼|ひる}ごはん", "lunch"],
  ["夕食|夕食代|夕ごはん", "{夕|ゆう}ごはん", "dinner"],
  ["朝食|朝ごはん", "{朝|あさ}ごはん", "breakfast"],
  ["食事|食事代|食費|会食費", "{食事|しょくじ}", "meals"],
  ["材料|材料費", "{材料|ざいりょう}", "materials"],
  ["参加費|参加料|利用料|料金", "{参加|さんか}の お{金|かね}", "taking part"],
  ["会費", "{会|かい}の お{金|かね}", "membership"],
  ["保険料|保険代", "{保険|ほけん}の お{金|かね}", "insurance"],
];

/** How lists write what something costs. */
export const FEE_RULES: readonly WordRule[] = [
  [
    /^(?:無料|なし|無し|無|0円|不要|参加費無料|参加費なし|参加無料|会費なし|利用料無料)(?:です)?$/,
    "お{金|かね}は いりません",
    "free",
  ],
  [new RegExp(`${FOR_IT}${YEN}$`), "$1{円|えん}", "$1 yen"],
  [new RegExp(`${FOR_IT}(?:1|一)回${YEN}$`), "1{回|かい} $1{円|えん}", "$1 yen each time"],
  [new RegExp(`${FOR_IT}(?:1|一)人${YEN}$`), "{1人|ひとり} $1{円|えん}", "$1 yen each"],
  [
    new RegExp(`${FOR_IT}(?:年会費|年額|年間|年)${YEN}$`),
    "1{年|ねん} $1{円|えん}",
    "$1 yen a year",
  ],
  [
    new RegExp(`${FOR_IT}(?:月会費|月額|毎月|月)${YEN}$`),
    "1か{月|げつ} $1{円|えん}",
    "$1 yen a month",
  ],
  [new RegExp(`^${YEN}(?:程度|くらい|ぐらい|前後)$`), "だいたい $1{円|えん}", "about $1 yen"],
  [new RegExp(`^${YEN}${FROM}$`), "$1{円|えん}から", "from $1 yen"],
  [new RegExp(`^${YEN}${FROM}${YEN}$`), "$1{円|えん}から $2{円|えん}", "$1–$2 yen"],
  [new RegExp(`^${YEN}\\/(?:1?回|日)$`), "1{回|かい} $1{円|えん}", "$1 yen each time"],
  [new RegExp(`^${YEN}\\/(?:1?年)$`), "1{年|ねん} $1{円|えん}", "$1 yen a year"],
  [new RegExp(`^${YEN}\\/(?:1?(?:か|ヶ|ケ)?月)$`), "1か{月|げつ} $1{円|えん}", "$1 yen a month"],
  [
    /^(?:ただし|但し|※|別途)?(?:材料費|材料代)(?:のみ|程度|実費|あり|別|別途)?$/,
    "{材料|ざいりょう}の お{金|かね}",
    "cost of materials",
  ],
  [
    /^(?:材料費|材料代)(?:込み|込|を含む)$/,
    "{材料|ざいりょう}の お{金|かね}も {入|はい}って います",
    "materials included",
  ],
  [/^(?:実費|実費負担|実費のみ|一部実費)$/, "{使|つか}った お{金|かね}だけ", "what is used up"],
  [new RegExp(`^1(?:杯|食|個|枚)${YEN}$`), "1つ $1{円|えん}", "$1 yen each"],
  [
    new RegExp(`^2回目(?:から|以降)は?${YEN}$`),
    "2{回目|かいめ}から $1{円|えん}",
    "from the second time $1 yen",
  ],
  [/^(?:有料|あり|有)$/, "お{金|かね}が いります", "there is a fee"],
  [/^(?:一部有料)$/, "お{金|かね}が いる ものも あります", "some things cost money"],
  [
    /^(?:カンパ|寄付|お気持ち|カンパ制|募金|寄付制|募金制)$/,
    "{好|す}きな だけ お{金|かね}を {入|い}れます",
    "give what you like",
  ],
  [/^(?:別途)$/, "ほかに", "extra"],
  [/^昼食(?:つき|付き|付|込み|込)$/, "{昼|ひる}ごはんも あります", "lunch included"],
  [
    /^(?:お茶|茶菓|飲み物|お茶菓子)(?:つき|付き|付|込み|込)$/,
    "お{茶|ちゃ}も あります",
    "tea included",
  ],
  ...TOPICS.flatMap(([written, easy, en]) => topicRules(written, easy, en)),
];

/** 「大人300円」, 「子ども無料」, 「夕食は子ども無料」. */
function topicRules(written: string, easy: string, en: string): WordRule[] {
  const topic = `^(?:${written})(?:は|が|代|:)?`;
  return [
    [new RegExp(`${topic}(?:無料|0円|なし)$`), `${easy}は {無料|むりょう}`, `${en} free`],
    [new RegExp(`${topic}${YEN}$`), `${easy} $1{円|えん}`, `${en} $1 yen`],
    [new RegExp(`${topic}${YEN}${FROM}$`), `${easy} $1{円|えん}から`, `${en} from $1 yen`],
    [new RegExp(`${topic}(?:実費|別|別途)$`), `${easy}の お{金|かね}は いります`, `cost of ${en}`],
    [
      new RegExp(`${topic}(?:子ども|子供|こども)(?:は)?無料$`),
      `{子|こ}どもの ${easy}は {無料|むりょう}`,
      `${en} free for children`,
    ],
    [new RegExp(`^(?:${written})$`), easy, en],
  ];
}
