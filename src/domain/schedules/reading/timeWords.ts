import type { TokenMeaning } from "./token.ts";
import { fixedRule, type WordRule } from "./wordRule.ts";

/** Hours and what stands between them. */
export const TIME_WORDS: readonly WordRule[] = [
  fixedRule(/24 ?時間(?:、? ?365日|対応|営業|利用可能?|体制|OK)*/iy, { kind: "allDay" }),
  fixedRule(/365日、? ?24時間(?:対応|営業)?/y, { kind: "allDay" }),
  fixedRule(/終日利用可能?/y, { kind: "allDay" }),
  { pattern: /正午/y, meaning: () => ({ kind: "clock", minute: 720, half: null }) },
  {
    pattern:
      /(?:(午前|午後|AM|PM|朝|昼|夕方|夜)の?:? ?)?(\d{1,2})[:時.] ?([0-5]\d)(?!\d|円|[年月日]|(?<=\.\d\d)[/.]|(?<=時 \d\d)\/\d)分?(?: ?(AM|PM)(?![A-Z]))?/iy,
    meaning: (found) =>
      found[0].includes(".") && !isClearlyClock(found)
        ? null
        : clock(found[1] ?? found[4], found[2], found[3]),
  },
  {
    pattern:
      /(?:(午前|午後|AM|PM|朝|昼|夕方|夜)の?:? ?)?(\d{1,2})時(?!間)(?:(\d{1,2})分?(?![\d日月~:時])|(半))?(?: ?(AM|PM)(?![A-Z]))?/iy,
    meaning: (found) =>
      clock(found[1] ?? found[5], found[2], found[4] === undefined ? found[3] : "30"),
  },
  {
    pattern: /(午前|午後|AM|PM) ?(\d{1,2})(?=[~-]|から|まで|より)/iy,
    meaning: (found) => clock(found[1], found[2], "0"),
  },
  {
    pattern: /(\d{1,2}) ?(AM|PM)(?![A-Z])/iy,
    meaning: (found) => clock(found[2], found[1], "0"),
  },
  {
    pattern:
      /(?<!\d)([01]\d|2[0-4])([0-5]\d)(?=[~-]\d{4}(?!\d|[年円]))|(?<=[\d時分半][~-])([01]\d|2[0-4])([0-5]\d)(?!\d|[年円])/y,
    meaning: (found) => clock(undefined, found[1] ?? found[3], found[2] ?? found[4]),
  },
  fixedRule(/(?:午前|午後)(?:の部)?:(?=\d)|(?:午前|午後|昼|夜|夕方|朝)の部:?/y, { kind: "label" }),
  fixedRule(/午前中?|午後/y, { kind: "halfDay" }),
  fixedRule(/~|-(?=[ \d午正月火水木金土日第A-Z翌])/y, { kind: "through" }),
  fixedRule(/から|より/y, { kind: "from" }),
  fixedRule(/まで/y, { kind: "until" }),
  fixedRule(/翌(?:日の?|朝の?)?(?=[午前後]{0,2}\d{1,2}[:時])/y, { kind: "nextMorning" }),
];

const PM_WORDS = new Set(["午後", "PM", "昼", "夕方", "夜"]);

function clock(
  half: string | undefined,
  hourText: string | undefined,
  minuteText: string | undefined,
): TokenMeaning | null {
  const [hour, minute] = [Number(hourText), Number(minuteText ?? "0")];
  if (hour > 29 || minute > 59) return null;
  const word = half?.toUpperCase();
  const side = word === undefined ? null : PM_WORDS.has(word) ? "pm" : "am";
  return { kind: "clock", minute: hour * 60 + minute, half: side };
}

/** 9.30 is an hour only with 午前 or beside a wave; otherwise it may be a date. */
function isClearlyClock(found: RegExpExecArray): boolean {
  const [before, after] = [
    found.input.slice(0, found.index),
    found.input.slice(found.index + found[0].length),
  ];
  return found[1] !== undefined || /^ ?[~-]/.test(after) || /[~-] ?$/.test(before);
}
