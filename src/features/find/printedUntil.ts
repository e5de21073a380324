import { monthsLater } from "../../domain/schedules/monthsLater.ts";

/** The last day whose sessions stand on the printed sheet: two months ahead. */
export function printedUntil(today: string): string {
  return monthsLater(today, 2) ?? today;
}
