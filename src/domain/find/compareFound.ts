import type { FoundPlace } from "./foundPlace.ts";

/** The nearest first, then the earliest, then by reading or name; what is not known comes after what is. */
export function compareFound(a: FoundPlace, b: FoundPlace): number {
  const [near, far] = [a.walk?.distanceM ?? UNKNOWN_M, b.walk?.distanceM ?? UNKNOWN_M];
  if (near !== far) return near - far;
  return (
    compare(firstTime(a), firstTime(b)) ||
    compare(a.place.kana ?? a.place.name, b.place.kana ?? b.place.name) ||
    compare(a.place.id, b.place.id)
  );
}

/** Farther than the way around the earth. */
const UNKNOWN_M = 1e9;

/** Date and minute as a text that sorts; days without a time after those with one, unknown days last. */
function firstTime({ sessions, next }: FoundPlace): string {
  const first = sessions[0] ?? next;
  if (first === null) return "~";
  return `${first.date} ${first.time === null ? "~" : String(first.time.startMinute).padStart(5, "0")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
