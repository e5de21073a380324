import { easyMinutes } from "./easyMinutes.ts";
import type { InLanguages } from "./language.ts";

/** What one wants to know of a place before going, in the order in which it is told. */
export type PlaceFact =
  | "fee"
  | "forWhom"
  | "joining"
  | "ride"
  | "consultation"
  | "access"
  | "address"
  | "venue"
  | "nearby"
  | "operator"
  | "phone"
  | "url"
  | "bring"
  | "note"
  | "verifiedOn";

interface PlaceWords {
  readonly back: string;
  /** Where it was not the list that one came from. */
  readonly backElsewhere: string;
  readonly keep: string;
  readonly kept: string;
  readonly start: Readonly<Record<"device" | "spot" | "map", string>>;
  readonly pictureOf: (name: string) => string;
  readonly pictureOfWay: (name: string) => string;
  readonly alongStreets: string;
  readonly straight: string;
  readonly rough: string;
  readonly walk: string;
  readonly minutes: (minutes: number) => string;
  readonly wayTitle: string;
  readonly searching: string;
  readonly askFrom: string;
  readonly sayFrom: string;
  readonly noWay: string;
  readonly farther: (limit: number) => string;
  readonly rideInstead: string;
  readonly nearer: string;
  readonly notLocated: string;
  readonly daysTitle: string;
  readonly asWritten: (text: string) => string;
  readonly closed: (days: string) => string;
  readonly moreDays: string;
  readonly calendarOf: (month: string) => string;
  readonly held: string;
  /** Sunday first, as calendars head their columns. */
  readonly weekdays: readonly string[];
  readonly factsTitle: string;
  readonly facts: Readonly<Record<PlaceFact, string>>;
  readonly unverified: string;
  readonly newTab: string;
  readonly wrongTitle: string;
  readonly wrong: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly call: string;
  readonly callTo: (name: string, phone: string) => string;
  readonly suspended: string;
  readonly suspendedUntil: (day: string) => string;
  readonly planned: string;
  readonly trial: string;
  readonly ended: string;
  readonly gone: string;
  readonly goneText: string;
  readonly successor: string;
  readonly nearby: string;
  readonly seeList: string;
  readonly calendar: string;
  readonly share: string;
  readonly print: string;
  readonly doTitle: string;
}

/** The words of the page of one place. */
export const PLACE_WORDS: InLanguages<PlaceWords> = {
  ja: {
    back: "一覧にもどる",
    backElsewhere: "もどる",
    keep: "とっておく",
    kept: "とっておいた",
    start: { device: "いまここ", spot: "ここから", map: "ここから" },
    pictureOf: (name) => `${name}のまわりの地図。さわると、大きな地図が開きます。`,
    pictureOfWay: (name) =>
      `歩きはじめる所から${name}までの道の地図。道のりは下に文で書いてあります。さわると、大きな地図が開きます。`,
    alongStreets: "道のりで計算",
    straight: "直線距離から推計",
    rough: "場所は、おおよその位置です。",
    walk: "歩いて",
    minutes: (minutes) => `${minutes}分`,
    wayTitle: "歩いて行く道",
    searching: "道を調べています",
    askFrom: "どこから歩くかを入れると、道がわかります。",
    sayFrom: "どこからかを入れる",
    noWay: "歩いて行ける道は、見つかりませんでした。",
    farther: (limit) => `歩くと${limit}分をこえます。`,
    rideInstead: "送迎などがあります：",
    nearer: "もっと近い場所：",
    notLocated: "場所は、電話で聞いてください。",
    daysTitle: "つぎの日",
    asWritten: (text) => `一覧には「${text}」とあります。`,
    closed: (days) => `${days}は休みです。`,
    moreDays: "ほかの日",
    calendarOf: (month) => `${month}の開く日`,
    held: "開く日",
    weekdays: ["日", "月", "火", "水", "木", "金", "土"],
    factsTitle: "くわしいこと",
    facts: {
      fee: "お金",
      forWhom: "来られる人",
      joining: "参加のしかた",
      ride: "送迎",
      consultation: "相談",
      access: "入りやすさ",
      address: "住所",
      venue: "建物",
      nearby: "目じるし",
      operator: "開いている人・団体",
      phone: "電話",
      url: "ホームページ",
      bring: "持ちもの",
      note: "お知らせ",
      verifiedOn: "確かめた日",
    },
    unverified: "まだ確かめていません。出かける前に、聞いてみてください。",
    newTab: "（新しい画面で開きます）",
    wrongTitle: "内容が違うとき",
    wrong: "時間や場所が違っていたら、知らせてください。",
    copy: "知らせる文を写す",
    copied: "写しました。メールなどに貼りつけて、使ってください。",
    copyFailed: "写せませんでした。下の文を選んで、使ってください。",
    call: "電話する",
    callTo: (name, phone) => `${name}に電話する ${phone}`,
    suspended: "いまは休んでいます。",
    suspendedUntil: (day) => `${day}まで休んでいます。`,
    planned: "まだ始まっていません。",
    trial: "ためしに開いています。",
    ended: "この場所は終わりました。",
    gone: "この場所は、いまは案内していません",
    goneText: "終わったか、名前や会場が変わったのかもしれません。近くの場所を見てみてください。",
    successor: "引きついだ場所：",
    nearby: "ほかにも近くに",
    seeList: "一覧を見る",
    calendar: "カレンダーに入れる",
    share: "人に知らせる",
    print: "紙に印刷する",
    doTitle: "この場所を",
  },
  easy: {
    back: "{一覧|いちらん}に もどる",
    backElsewhere: "もどる",
    keep: "とっておく",
    kept: "とっておいた",
    start: { device: "いま ここ", spot: "ここから", map: "ここから" },
    pictureOf: (name) =>
      `${name}の まわりの {地図|ちず}です。さわると、{大|おお}きな {地図|ちず}が {出|で}ます。`,
    pictureOfWay: (name) =>
      `${name}までの {道|みち}の {地図|ちず}です。{下|した}に ことばでも {書|か}いて あります。さわると、{大|おお}きな {地図|ちず}が {出|で}ます。`,
    alongStreets: "{道|みち}の {長|なが}さで {計算|けいさん}",
    straight: "まっすぐな {線|せん}で {計算|けいさん}",
    rough: "この {場所|ばしょ}は、だいたいの {場所|ばしょ}です。",
    walk: "{歩|ある}いて",
    minutes: (minutes) => easyMinutes(minutes),
    wayTitle: "{歩|ある}く {道|みち}",
    searching: "{道|みち}を {調|しら}べています",
    askFrom: "どこから {歩|ある}くかを {入|い}れると、{道|みち}が わかります。",
    sayFrom: "どこから {歩|ある}くかを {入|い}れる",
    noWay: "{歩|ある}いて {行|い}く {道|みち}は ありませんでした。",
    farther: (limit) => `${easyMinutes(limit)}より {長|なが}く {歩|ある}きます。`,
    rideInstead: "{迎|むか}えの {車|くるま}や バスが あります：",
    nearer: "もっと {近|ちか}い {場所|ばしょ}：",
    notLocated: "{場所|ばしょ}は、{電話|でんわ}で {聞|き}いて ください。",
    daysTitle: "これから ある {日|ひ}",
    asWritten: (text) => `「${text}」と {書|か}いて あります。`,
    closed: (days) => `${days}は {休|やす}みです。`,
    moreDays: "ほかの {日|ひ}",
    calendarOf: (month) => `${month}の {開|あ}く {日|ひ}`,
    held: "{開|あ}く {日|ひ}",
    weekdays: [
      "{日|にち}",
      "{月|げつ}",
      "{火|か}",
      "{水|すい}",
      "{木|もく}",
      "{金|きん}",
      "{土|ど}",
    ],
    factsTitle: "くわしい こと",
    facts: {
      fee: "お{金|かね}",
      forWhom: "{来|く}ることが できる {人|ひと}",
      joining: "{参加|さんか}の しかた",
      ride: "{送|おく}り{迎|むか}え",
      consultation: "{相談|そうだん}",
      access: "{入口|いりぐち}など",
      address: "{住所|じゅうしょ}",
      venue: "{建物|たてもの}",
      nearby: "{近|ちか}くに ある もの",
      operator: "やって いる {人|ひと}や {団体|だんたい}",
      phone: "{電話|でんわ}",
      url: "ホームページ",
      bring: "{持|も}っていく もの",
      note: "お{知|し}らせ",
      verifiedOn: "{確|たし}かめた {日|ひ}",
    },
    unverified: "まだ {確|たし}かめて いません。{行|い}く {前|まえ}に {聞|き}いて ください。",
    newTab: "（{新|あたら}しい {画面|がめん}で {開|ひら}きます）",
    wrongTitle: "{書|か}いて ある ことが {違|ちが}う とき",
    wrong: "{時間|じかん}や {場所|ばしょ}が {違|ちが}ったら、{教|おし}えて ください。",
    copy: "{教|おし}える {文|ぶん}を コピーする",
    copied: "コピーしました。メールなどに {入|い}れて ください。",
    copyFailed: "コピーが できませんでした。{下|した}の {文|ぶん}を {使|つか}って ください。",
    call: "{電話|でんわ}する",
    callTo: (name, phone) => `${name}に {電話|でんわ}する ${phone}`,
    suspended: "いまは {休|やす}んで います。",
    suspendedUntil: (day) => `${day}まで {休|やす}んで います。`,
    planned: "まだ {始|はじ}まって いません。",
    trial: "ためしに {開|ひら}いて います。",
    ended: "この {場所|ばしょ}は {終|お}わりました。",
    gone: "この {場所|ばしょ}は、いま {案内|あんない}して いません",
    goneText:
      "{終|お}わったかもしれません。{名前|なまえ}が {変|か}わったかもしれません。{近|ちか}くの {場所|ばしょ}を {見|み}て ください。",
    successor: "かわりの {場所|ばしょ}：",
    nearby: "{近|ちか}くの ほかの {場所|ばしょ}",
    seeList: "{一覧|いちらん}を {見|み}る",
    calendar: "カレンダーに {入|い}れる",
    share: "ほかの {人|ひと}に {教|おし}える",
    print: "{紙|かみ}に {印刷|いんさつ}する",
    doTitle: "この {場所|ばしょ}を",
  },
  en: {
    back: "Back to the list",
    backElsewhere: "Back",
    keep: "Keep",
    kept: "Kept",
    start: { device: "You are here", spot: "From here", map: "From here" },
    pictureOf: (name) => `Map around ${name}. Touch it to open the big map.`,
    pictureOfWay: (name) =>
      `Map of the way to ${name}. The way is written out below. Touch it to open the big map.`,
    alongStreets: "measured along the streets",
    straight: "estimated from the straight line",
    rough: "The place is shown roughly.",
    walk: "Walk",
    minutes: (minutes) => `${minutes}\u00a0min`,
    wayTitle: "The way on foot",
    searching: "Looking for the way",
    askFrom: "Choose where you start, and the way appears here.",
    sayFrom: "Choose where you start",
    noWay: "No way on foot was found.",
    farther: (limit) => `This is more than ${limit} minutes on foot.`,
    rideInstead: "There is a ride or a bus: ",
    nearer: "A nearer place: ",
    notLocated: "Please ask by phone where it is.",
    daysTitle: "Next days",
    asWritten: (text) => `The list says: ${text}`,
    closed: (days) => `Closed on ${days}.`,
    moreDays: "Other days",
    calendarOf: (month) => `Days in ${month}`,
    held: "open",
    weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    factsTitle: "Details",
    facts: {
      fee: "Cost",
      forWhom: "For whom",
      joining: "How to join",
      ride: "Ride",
      consultation: "Advice",
      access: "Getting in",
      address: "Address",
      venue: "Building",
      nearby: "Landmark",
      operator: "Run by",
      phone: "Phone",
      url: "Website",
      bring: "What to bring",
      note: "Notes",
      verifiedOn: "Checked",
    },
    unverified: "Not checked yet. Please ask before you go.",
    newTab: "(opens in a new tab)",
    wrongTitle: "If something is wrong",
    wrong: "If the time or the place is not right, please let them know.",
    copy: "Copy a message in Japanese",
    copied: "Copied. Paste it into an e-mail or a message.",
    copyFailed: "It could not be copied. Please use the text below.",
    call: "Call",
    callTo: (name, phone) => `Call ${name} ${phone}`,
    suspended: "This place is taking a break.",
    suspendedUntil: (day) => `This place is taking a break until ${day}.`,
    planned: "This place has not begun yet.",
    trial: "This place is being tried out.",
    ended: "This place has ended.",
    gone: "This place is not listed any more",
    goneText: "It may have ended, or changed its name or venue. Please look at places nearby.",
    successor: "Continued by: ",
    nearby: "Also nearby",
    seeList: "See the list",
    calendar: "Add to calendar",
    share: "Tell somebody",
    print: "Print on paper",
    doTitle: "With this place",
  },
};
