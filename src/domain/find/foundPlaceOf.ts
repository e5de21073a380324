import type { PublicPlace } from "../places/placeForAudience.ts";
import { dateOf, dayNumber } from "../schedules/day.ts";
import type { FindQuestion, FoundPlace, WalkTo } from "./foundPlace.ts";
import { daysAhead } from "./daysAhead.ts";

/**
 * One place as lists and its own page show it, whether it was asked for or not: its sure sessions of the
 * period that have not ended yet, and its next one. `asksHolidays` is true where one of these falls on a holiday, お盆 or 年末年始 of
 * which the list says nothing.
 */
export function foundPlaceOf(
  place: PublicPlace,
  { today, nowMinute, period }: Pick<FindQuestion, "today" | "nowMinute" | "period">,
  walk: WalkTo | null,
): FoundPlace {
  const { week, next } = daysAhead(place, today, nowMinute);
  const day = dayOfPeriod(today, period);
  const shown = day === null ? week : week.filter(({ session }) => session.date === day);
  return {
    place,
    walk,
    sessions: shown.map(({ session }) => session),
    next: next?.session ?? null,
    asksHolidays: [...shown, ...(next ? [next] : [])].some(({ asksHoliday }) => asksHoliday),
  };
}

/** The one day of the period; `null` = all of the week. */
function dayOfPeriod(today: string, period: FindQuestion["period"]): string | null {
  if (period === "week") return null;
  const number = dayNumber(today);
  return period === "today" || number === null ? today : dateOf(number + 1);
}
