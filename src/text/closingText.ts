import type { ScheduleClosing } from "../domain/schedules/schedule.ts";
import { bareDayPatternText, datesText } from "./dayPatternText.ts";
import { monthsText } from "./monthsText.ts";

/**
 * What is closed, to stand before 「は休みです」: 「祝日」, 「年末年始（12月29日〜1月3日）」, 「お盆（8月13日〜16日）」, 「8月」,
 * 「第4水曜日」, 「第2水曜日（祝日なら翌日）」.
 */
export function closingText(closing: ScheduleClosing): string {
  switch (closing.kind) {
    case "holidays":
      return "祝日";
    case "yearly":
      return yearlyText(closing.from, closing.to);
    case "months":
      return monthsText(closing.months);
    case "dates":
      return datesText(closing.dates);
    case "pattern": {
      const { days, months, ifHoliday } = closing;
      if (bareDayPatternText(days) === "") return "";
      const some = months === undefined ? "" : `${monthsText(months)}の`;
      return `${some}${bareDayPatternText(days)}${ifHoliday === undefined ? "" : IF_HOLIDAY[ifHoliday]}`;
    }
  }
}

const IF_HOLIDAY = {
  nextDay: "（祝日なら翌日）",
  previousDay: "（祝日なら前日）",
  nextWeekday: "（祝日なら次の平日）",
  nextWeek: "（祝日なら次の週）",
  open: "（祝日なら開きます）",
} as const;

function yearlyText(from: string, to: string): string {
  const range = from === to ? monthDayText(from) : `${monthDayText(from)}〜${endText(from, to)}`;
  if (from > to || (from >= "12-25" && to >= from) || to <= "01-07") return `年末年始（${range}）`;
  return from >= "08-10" && to <= "08-20" ? `お盆（${range}）` : range;
}

function monthDayText(monthDay: string): string {
  const [month, day] = monthDay.split("-");
  return `${Number(month)}月${Number(day)}日`;
}

function endText(from: string, to: string): string {
  return from.slice(0, 2) === to.slice(0, 2) ? `${Number(to.slice(3))}日` : monthDayText(to);
}
