import type { Weekday } from "../schedule.ts";
import type { TokenMeaning } from "./token.ts";
import { fixedRule, type WordRule } from "./wordRule.ts";

/** 月 is a month after a number and Monday beside other weekdays; so a bare sign needs the right neighbours. */
const BARE_WEEKDAY =
  /(?<=^|[月火水木金土日曜祝・、,/~\-( 。※\dのと及び毎週各):はもやA-Za-z休]|から|より|但し?|ただし)[月火水木金土日](?=$|[月火水木金土日祝・、,/~\-() 。※はのにもと及各第隔毎\d午正:をが]|から|より|まで|だけ|のみ|定休|休|お休|およ|並び|なし|無し|や|閉|不可|以外|除|祭|年末|A|P)/y;

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const MONTH_SETS: Readonly<Record<string, readonly number[]>> = {
  奇数: [1, 3, 5, 7, 9, 11],
  偶数: [2, 4, 6, 8, 10, 12],
};

/** Weekdays, dates, months and the names of days. */
export const DAY_WORDS: readonly WordRule[] = [
  {
    pattern:
      /(?:(令和|平成|R|H)\.?(\d{1,2}|元)|((?:19|20)\d\d))(?:年 ?|[./-])(\d{1,2})(?:月 ?|[./-])(\d{1,2})(?:日|(?!\d))/iy,
    meaning: (found) => dateMeaning(yearOf(found[1], found[2], found[3]), found[4], found[5]),
  },
  {
    pattern: /(?:(令和|平成|R|H)(\d{1,2}|元)|((?:19|20)\d\d))年(度)?[:の]?/iy,
    meaning: (found) => ({
      kind: "year",
      year: yearOf(found[1], found[2], found[3]),
      fiscal: found[4] !== undefined,
    }),
  },
  fixedRule(/(?:翌年|次年)の?/y, { kind: "filler" }),
  {
    pattern: /(\d{1,2})月 ?(\d{1,2})日/y,
    meaning: (found) => dateMeaning(null, found[1], found[2]),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})[/](\d{1,2})(?![\d/]|時)(?:日)?/y,
    meaning: (found) => dateMeaning(null, found[1], found[2]),
  },
  {
    pattern: /(?:月)?(\d)(?:と(\d)|・(\d))?の(?:つ|付)く日/y,
    meaning: (found) => ({ kind: "monthDay", days: daysWithDigits(found.slice(1, 4)) }),
  },
  {
    pattern: /(奇数|偶数)月/y,
    meaning: (found) => ({ kind: "months", months: MONTH_SETS[found[1] ?? ""] ?? [] }),
  },
  {
    pattern: /(?<!第[\d・、~]*)(\d{1,2})月(?!曜)(?:中(?=[はにの])|末(?!日|の?[月火水木金土日]))?/y,
    meaning: (found) => (isMonth(found[1]) ? { kind: "months", months: [Number(found[1])] } : null),
  },
  fixedRule(
    /毎月?末日?(?!の?[月火水木金土日])|月?末日|月末(?!の?[月火水木金土日])|毎月末日?(?!の?[月火水木金土日])/y,
    {
      kind: "monthDay",
      days: [-1],
    },
  ),
  fixedRule(
    /(?:月の?)?最(?:終|後)の?(?:週の?)?(?=[(月火水木金土日])|月末の?(?=[(月火水木金土日])|最終週?/y,
    { kind: "nth", nth: -1 },
  ),
  fixedRule(/月初め?の?(?:最初の)?(?=[(月火水木金土日])|月の?(?:最初|初め)の/y, {
    kind: "nth",
    nth: 1,
  }),
  {
    pattern: /第 ?(\d)(?!\d*[回部期])週?目?(?:の(?=[月火水木金土日(]))?/y,
    meaning: (found) => (isNth(found[1]) ? { kind: "nth", nth: Number(found[1]) } : null),
  },
  {
    pattern: /(\d)週目?の?(?=[月火水木金土日])/y,
    meaning: (found) => (isNth(found[1]) ? { kind: "nth", nth: Number(found[1]) } : null),
  },
  {
    pattern: /(\d{1,2})日(?!間|前|時|以(?!外)|ほど|程|くらい|制|目)/y,
    meaning: (found) => monthDay(found[1]),
  },
  fixedRule(/毎日曜(?!日)/y, { kind: "weekday", weekday: 0, marked: true }),
  fixedRule(/毎日|年中無休|無休|365日|全日|全曜日/y, { kind: "every", unit: "day" }),
  fixedRule(/毎週?(?=[月火水木金土日]曜)|毎週の?|各週の?/y, { kind: "every", unit: "week" }),
  fixedRule(/毎月の?|各月の?|月(?=第\d)/y, { kind: "every", unit: "month" }),
  fixedRule(/隔週の?|(?:2|二)週(?:間)?に[1一]?(?:回|度)の?|一週おきの?|1週(?:間)?おきの?/y, {
    kind: "everyOther",
    unit: "week",
  }),
  fixedRule(/隔月の?|2[かカヶケヵ]月に(?:1|一)(?:回|度)の?/y, {
    kind: "everyOther",
    unit: "month",
  }),
  fixedRule(/平日(?:のみ|だけ)?/y, { kind: "dayWord", word: "workdays", isClosing: false }),
  fixedRule(/年末・?年始の?(?:休暇|休業日?|休館日?|お?休み)(?:期間)?/y, {
    kind: "dayWord",
    word: "newYear",
    isClosing: true,
  }),
  fixedRule(/年末(?:及び|と|、)?・?年始/y, { kind: "dayWord", word: "newYear", isClosing: false }),
  fixedRule(/お?盆休(?:み|暇)期?間?/y, { kind: "dayWord", word: "obon", isClosing: true }),
  fixedRule(/お盆(?:期間)?中?|旧盆|盆(?=[・、は休]|期間)/y, {
    kind: "dayWord",
    word: "obon",
    isClosing: false,
  }),
  fixedRule(/(?:夏[季期]|冬[季期]|春[季期])休(?:暇|業|館)(?:日|期間)?/y, {
    kind: "dayWord",
    word: "break",
    isClosing: true,
  }),
  fixedRule(
    /国民の祝日に関する法律[^。()~]*?に(?:規定|定め)(?:する|る)休日|国民の(?:祝日|祝祭日|休日)|祝祭日|祝休日|祝・?祭日|祭日|祝日|振替休日|祝(?=$|[・、() 。※はのにもをと\d午日や:/以除休及]|およ|並び|定休|お休|なし|無し|閉|不可|年末|お?盆)/y,
    {
      kind: "dayWord",
      word: "holidays",
      isClosing: false,
    },
  ),
  { pattern: /([月火水木金土日])曜日?/y, meaning: (found) => weekdayMeaning(found[1], true) },
  { pattern: BARE_WEEKDAY, meaning: (found) => weekdayMeaning(found[0], false) },
  fixedRule(/とその翌日/y, { kind: "beside", offsetDays: 1, also: true }),
  fixedRule(/とその前日/y, { kind: "beside", offsetDays: -1, also: true }),
  fixedRule(/の翌日(?!開催|休)/y, { kind: "beside", offsetDays: 1, also: false }),
  fixedRule(/の前日/y, { kind: "beside", offsetDays: -1, also: false }),
  {
    pattern: /\d{1,2}(?!\d|円|[名人回歳才階号丁番])/y,
    meaning: (found) => ({ kind: "number", value: Number(found[0]) }),
  },
];

function weekdayMeaning(sign: string | undefined, marked: boolean): TokenMeaning | null {
  const weekday = WEEKDAYS["日月火水木金土".indexOf(sign ?? "?")];
  return weekday === undefined ? null : { kind: "weekday", weekday, marked };
}

function dateMeaning(
  year: number | null,
  monthText: string | undefined,
  dayText: string | undefined,
): TokenMeaning | null {
  const [month, day] = [Number(monthText), Number(dayText)];
  if (!isMonth(monthText) || day < 1 || day > 31) return null;
  return { kind: "date", date: { year, fiscal: false, month, day, weekday: null } };
}

function monthDay(text: string | undefined): TokenMeaning | null {
  const day = Number(text);
  return day >= 1 && day <= 31 ? { kind: "monthDay", days: [day] } : null;
}

function daysWithDigits(digits: readonly (string | undefined)[]): number[] {
  const ends = digits.filter((each) => each !== undefined).map(Number);
  return Array.from({ length: 30 }, (_, index) => index + 1).filter((day) =>
    ends.includes(day % 10),
  );
}

function yearOf(
  era: string | undefined,
  ofEra: string | undefined,
  western: string | undefined,
): number {
  if (western !== undefined) return Number(western);
  const count = ofEra === "元" ? 1 : Number(ofEra);
  return (era === "令和" || era?.toUpperCase() === "R" ? 2018 : 1988) + count;
}

function isMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function isNth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 5;
}
