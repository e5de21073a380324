import { fixedRule, type WordRule } from "./wordRule.ts";

const FEE =
  "(?:約|\\d+人|大人|子ども|子供|小学生|中学生|お?一人)?:?(?:\\d[\\d、]*円(?:程度)?(?:~\\d[\\d、]*円)?|無料|有料|実費)";

/** Signs between the words, and words that change neither a day nor a time. Tried after all others. */
export const FILLER_WORDS: readonly WordRule[] = [
  fixedRule(/(?:開催)?時間(?:は|が)?(?:分かりません|わかりません|不明)/y, {
    kind: "doubt",
    doubt: "timeMissing",
  }),
  fixedRule(/その月の|の週から数えて/y, { kind: "filler" }),
  fixedRule(/(?:場所|会場|ところ|対象者?|内容|持ち物|講師|主催者?|担当)(?::| )[^。() 、]*/y, {
    kind: "filler",
  }),
  fixedRule(
    /なくなり次第(?:終了)?|(?:お?電話(?:等)?(?:で|にて))?(?:事前に)?お?申し?込み?(?:ください|下さい|が必要)/y,
    { kind: "filler" },
  ),
  fixedRule(/。|※|\*|★|[*]/y, { kind: "stop", isNote: false }),
  fixedRule(/\(/y, { kind: "opening" }),
  fixedRule(/\)/y, { kind: "ending" }),
  fixedRule(/(?:ただし|但し|但)、?/y, { kind: "stop", isNote: true }),
  fixedRule(
    new RegExp(
      `(?:参加[費料]|利用料|会費|料金|費用|茶菓代|お茶代|食事代|実費|入場料)?:?(?:は|が|)${FEE}(?:~${FEE})?`,
      "y",
    ),
    { kind: "filler" },
  ),
  fixedRule(
    /(?:要|事前|前日まで要)?(?:予約|申込み?|申し込み|登録)(?:制|不要|が?必要|要)?(?:です)?|参加自由|参加無料|出入り自由|入退場自由|先着\d*[名人]?|定員:?\d*[名人]?(?:程度)?|対象:?どなたでも|どなたでも|だれでも/y,
    { kind: "filler" },
  ),
  fixedRule(
    /(?:お茶|お菓子|茶菓子?|昼食|軽食|食事|おやつ|ランチ|コーヒー|飲み物)(?:つき|付き?|代|あり|有り?|会|の提供)?(?:あり)?/y,
    { kind: "filler" },
  ),
  fixedRule(/(?:第\d回の?)?のある(?:月|とき|場合|週)(?:のみ|だけ)?/y, { kind: "filler" }),
  fixedRule(/(?:の)?計?\d回(?:開催|実施)?(?=$|[、。() ])/y, { kind: "filler" }),
  fixedRule(
    /(?:上記)?(?:開催|開所|開館|開設|開店|開放|開園|営業|実施|利用|活動|受付|相談|診療|訪問|サービス提供|会場|定例|集合|貸出)?(?:可能)?(?:日時|日程|曜日|時間帯?(?!外)|期間|時刻|日(?=:))(?:は|:)?/y,
    { kind: "filler" },
  ),
  fixedRule(
    /(?:開所日|開館日|営業日|開催日|利用日|開園時間)(?:のみ|に限る)?(?:利用可能?)?(?:は|:)?|(?:開館|開所|開園)時(?:間中)?のみ(?:利用可能?|利用可)?|と?き(?=:)|毎回|常設|通年(?:利用可能?)?|定期(?:的に)?(?:開催)?|必ず/y,
    { kind: "filler" },
  ),
  fixedRule(
    /(?:次回は?|初回は?|ごろ|頃|ころ|程度|くらい|ぐらい|約|前後|各日?|とも|ともに|まもなく|また(?!は)|なお|および毎|(?:の)?(?:月|期)?間(?=[はの、。) ]|$)|のうち|ずつ|計|同)/y,
    { kind: "filler" },
  ),
  fixedRule(
    /(?:です|ます|とする|とします|となります|になります|となる|になる|させていただ(?:き|いており)ます|いたします|致します|いたしております|しており?ます|しています|しますが?|する|おります|予定|開始|スタート|終了|対応|中|日(?=[)。]|$)|営業日|活動日|体制|の日(?!曜)|日間|全週)(?:です)?/y,
    { kind: "filler" },
  ),
  fixedRule(/は|も(?=[開休営実、]|$)|:/y, { kind: "topic" }),
  fixedRule(/、/y, { kind: "join", isComma: true }),
  fixedRule(
    /・|\/|\+|&|と|(?:及び|および|並びに|ならびに|または|又は|もしくは|かつ|かつまた)|\.(?=\d)/y,
    { kind: "join", isComma: false },
  ),
  fixedRule(/の/y, { kind: "of" }),
  fixedRule(/ /y, { kind: "gap" }),
  fixedRule(/に|で|が|を|も|等|など|より?|や|日|[-_!?.'"・…~^|]/y, { kind: "filler" }),
];
