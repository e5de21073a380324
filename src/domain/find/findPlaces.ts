import type { PublicPlace } from "../places/placeForAudience.ts";
import { compareFound } from "./compareFound.ts";
import { type FindFit, fitOfPlace } from "./fitOfPlace.ts";
import type { FindAnswer, FindQuestion, FoundPlace, LeaveOut } from "./foundPlace.ts";
import { isForResidents } from "./isForResidents.ts";
import { textTest } from "./textTest.ts";

/**
 * The places that fit what somebody asked for, with other choices where they are fewer than three, and what to
 * leave out where there are none. Only what is held by its status and by a schedule that is understood has
 * days; a place of which no day to come is known stands in `unknown`. In every list the nearest comes first,
 * then the earliest, then the name: an order of ways and days, not of people or places. 学区 play no part.
 * A period that is left out becomes the week; the days after it are in `others`.
 * What has ended today is not offered. LIMIT: without a start nothing is known to be within 10 minutes.
 */
export function findPlaces(places: readonly PublicPlace[], question: FindQuestion): FindAnswer {
  const hasText = textTest(question.text);
  const fits = places
    .filter(isForResidents)
    .flatMap((place) => fitOfPlace(place, question, hasText) ?? []);
  const rows = fits.filter(isRow).map(({ found }) => found);
  const unknown = fits.filter(({ failed, when }) => failed.length === 0 && when === "unknown");
  return {
    rows: rows.sort(compareFound),
    others: rows.length < ENOUGH ? othersOf(fits, question, MOST_CHOICES - rows.length) : [],
    unknown: unknown.map(({ found }) => found).sort(compareFound),
    leaveOut: rows.length === 0 ? leaveOutOf(fits, question) : [],
  };
}

/** With fewer choices than these, others are offered … */
const ENOUGH = 3;
/** … so that there are so many in all. */
const MOST_CHOICES = 6;

function isRow({ failed, when }: FindFit): boolean {
  return failed.length === 0 && when === "period";
}

/** Places that fit all but the walk or the days: first those of the same days that a ride goes to. */
function othersOf(fits: readonly FindFit[], question: FindQuestion, count: number): FoundPlace[] {
  return fits
    .filter((fit) => !isRow(fit) && fit.when !== "unknown")
    .filter(({ failed }) => failed.every((each) => each === "walk10"))
    .map((fit) => ({ ...fit, tier: tierOf(fit, question.walkMinutes) }))
    .sort((a, b) => a.tier - b.tier || compareFound(a.found, b.found))
    .slice(0, count)
    .map(({ found }) => found);
}

/**
 * 0 over the limit with a ride, 1 not more than twice the limit, 2 near on another day, then what is neither:
 * 3 with a ride, 4 without.
 */
function tierOf({ found, failed, when, hasRide }: FindFit, walkMinutes: number): number {
  if (failed.length === 0) return 2;
  if (when === "period" && hasRide) return 0;
  const isNotMuchFarther = found.walk !== null && found.walk.minutes <= 2 * walkMinutes;
  if (when === "period" && isNotMuchFarther) return 1;
  return hasRide ? 3 : 4;
}

function leaveOutOf(fits: readonly FindFit[], { period, wishes, text }: FindQuestion): LeaveOut[] {
  const single = [...wishes, ...(text.trim() === "" ? [] : (["text"] as const))];
  const counts: LeaveOut[] = single.map((what) => ({
    what,
    count: fits.filter(
      ({ failed, when }) => when === "period" && failed.length === 1 && failed[0] === what,
    ).length,
  }));
  if (period !== "week") {
    const count = fits.filter(({ failed, when }) => failed.length === 0 && when === "week").length;
    counts.push({ what: "period", count });
  }
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
