import type { InLanguages } from "./language.ts";

interface PrintWords {
  readonly title: string;
  readonly sheetTitle: (area: string | null) => string;
  readonly keptTitle: string;
  readonly print: string;
  readonly intro: string;
  readonly furigana: string;
  readonly choose: string;
  readonly chosen: (count: number, most: number) => string;
  readonly empty: string;
  readonly seeList: string;
  readonly preview: string;
  readonly estimated: string;
  readonly daysUnknown: string;
  readonly askHolidays: string;
  readonly phone: string;
  readonly noPhone: string;
  readonly printedOn: (day: string) => string;
  readonly asOf: (day: string) => string;
  readonly check: string;
  readonly credits: string;
  readonly scan: string;
  readonly qr: string;
  readonly mapOf: string;
  readonly here: string;
  readonly fictional: string;
}

/** The words of the sheet for the refrigerator. */
export const PRINT_WORDS: InLanguages<PrintWords> = {
  ja: {
    title: "紙に印刷する",
    sheetTitle: (area) =>
      area === null ? "歩いて行けるところ" : `${area}のあたりから歩いて行けるところ`,
    keptTitle: "とっておいた場所",
    print: "印刷する",
    intro: "A4の紙1枚になります。冷蔵庫などに貼ってください。",
    furigana: "ふりがなを付ける（やさしい日本語）",
    choose: "のせる場所を選ぶ",
    chosen: (count, most) => `${count}か所を選んでいます。${most}か所までのせられます。`,
    empty: "のせる場所がありません。一覧で場所を「とっておく」と、ここに入ります。",
    seeList: "一覧を見る",
    preview: "印刷される紙",
    estimated: "（推計）",
    daysUnknown: "日程はお問い合わせください",
    askHolidays: "祝日や年末年始は、休みかもしれません。",
    phone: "電話",
    noPhone: "電話番号は、のっていません",
    printedOn: (day) => `${day}に印刷`,
    asOf: (day) => `${day}の情報`,
    check: "出かける前に、電話で確かめてください。",
    credits: "出典",
    scan: "新しい日程は、こちらから",
    qr: "この場所の一覧を開くQRコード",
    mapOf: "場所の番号を書いた地図",
    here: "ここから",
    fictional: "見本の町です。町も場所も、ほんとうにはありません。",
  },
  easy: {
    title: "{紙|かみ}に {印刷|いんさつ}する",
    sheetTitle: (area) =>
      area === null
        ? "{歩|ある}いて {行|い}ける {場所|ばしょ}"
        : `${area}から {歩|ある}いて {行|い}ける {場所|ばしょ}`,
    keptTitle: "とっておいた {場所|ばしょ}",
    print: "{印刷|いんさつ}する",
    intro: "A4の {紙|かみ} 1{枚|まい}に なります。よく {見|み}る ところに はって ください。",
    furigana: "ふりがなを つける（やさしい {日本語|にほんご}）",
    choose: "{紙|かみ}に {書|か}く {場所|ばしょ}を {選|えら}ぶ",
    chosen: (count, most) =>
      `${count}か{所|しょ} {選|えら}びました。${most}か{所|しょ}まで {書|か}くことが できます。`,
    empty:
      "{書|か}く {場所|ばしょ}が ありません。{一覧|いちらん}で {場所|ばしょ}を「とっておく」と、ここに {入|はい}ります。",
    seeList: "{一覧|いちらん}を {見|み}る",
    preview: "{印刷|いんさつ}する {紙|かみ}",
    estimated: "（だいたい）",
    daysUnknown: "いつ やっているかは、{電話|でんわ}で {聞|き}いて ください",
    askHolidays:
      "{祝日|しゅくじつ}や {年|とし}の {終|お}わりは、{電話|でんわ}で {聞|き}いて ください",
    phone: "{電話|でんわ}",
    noPhone: "{電話番号|でんわばんごう}は ありません",
    printedOn: (day) => `${day}に {印刷|いんさつ}`,
    asOf: (day) => `${day}の {情報|じょうほう}`,
    check: "{行|い}く {前|まえ}に、{電話|でんわ}で {聞|き}いて ください。",
    credits: "{情報|じょうほう}を {作|つく}った ところ",
    scan: "{新|あたら}しい {日|ひ}は、ここから {見|み}ます",
    qr: "この {場所|ばしょ}を {開|ひら}く QRコード",
    mapOf: "{場所|ばしょ}の {番号|ばんごう}を {書|か}いた {地図|ちず}",
    here: "ここから",
    fictional: "これは {見本|みほん}の {町|まち}です。{本当|ほんとう}の {町|まち}では ありません。",
  },
  en: {
    title: "Print on paper",
    sheetTitle: (area) =>
      area === null ? "Places to walk to" : `Places to walk to from around ${area}`,
    keptTitle: "Kept places",
    print: "Print",
    intro: "It fits on one sheet of A4, for the refrigerator door.",
    furigana: "Easy Japanese with furigana",
    choose: "Choose the places",
    chosen: (count, most) => `${count} chosen, ${most} at most.`,
    empty: "There is nothing to print. Keep places in the list, and they come here.",
    seeList: "See the list",
    preview: "The sheet",
    estimated: " (estimated)",
    daysUnknown: "Please ask for the dates",
    askHolidays: " They may be closed on public holidays and at New Year.",
    phone: "Phone",
    noPhone: "No phone number is listed",
    printedOn: (day) => `Printed on ${day}`,
    asOf: (day) => `Information of ${day}`,
    check: "Please call before you go.",
    credits: "Sources",
    scan: "Newest dates here",
    qr: "QR code that opens these places",
    mapOf: "Map with the numbers of the places",
    here: "From here",
    fictional: "This is a sample town. The town and its places are not real.",
  },
};
