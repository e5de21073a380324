import type { TimeWords } from "./readTimes.ts";

/** A stretch of the day in figures, for words that are left over: 10:00～12:00, ～17:00. */
export function timeWordsText({ startMinute, endMinute }: TimeWords): string {
  return `${clock(startMinute)}～${clock(endMinute)}`;
}

function clock(minute: number | null): string {
  if (minute === null) return "";
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
