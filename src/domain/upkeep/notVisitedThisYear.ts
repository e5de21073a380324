import type { Place } from "../places/place.ts";
import { fiscalYearOf } from "./fiscalYearOf.ts";

/** Places that nobody has been to in the 年度 of a day, without those that are 廃止 or still 計画. */
export function notVisitedThisYear(places: Iterable<Place>, today: string): Place[] {
  const thisYear = fiscalYearOf(today);
  return [...places].filter(
    ({ status, visits = [] }) =>
      status.state !== "closed" &&
      status.state !== "planned" &&
      !visits.some(({ on }) => on <= today && fiscalYearOf(on) === thisYear),
  );
}
