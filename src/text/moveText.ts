import type { ScheduleMove } from "../domain/schedules/schedule.ts";
import { dateText } from "./dateText.ts";
import { bareDayPatternText, datesText } from "./dayPatternText.ts";

/** A move as a sentence: 「祝日に当たるときは、翌日に行います。」, 「2月は第1水曜日です。」 */
export function moveText(move: ScheduleMove): string {
  switch (move.kind) {
    case "holiday": {
      const day =
        typeof move.to === "object"
          ? `その月の${bareDayPatternText({ kind: "nthWeekdays", nths: [move.to] })}`
          : ON_HOLIDAY[move.to];
      return `祝日に当たるときは、${day}に行います。`;
    }
    case "month": {
      const days = bareDayPatternText(move.days);
      return days === "" ? "" : `${move.month}月は${days}です。`;
    }
    case "date":
      return `${datesText([move.from])}は、${dateText(move.to, move.from)}に変わります。`;
  }
}

const ON_HOLIDAY = {
  nextDay: "翌日",
  previousDay: "前日",
  nextWeekday: "次の平日",
  nextWeek: "次の週の同じ曜日",
} as const;
