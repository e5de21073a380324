import { schedulesOfPlace } from "../coverage/time/schedulesOfPlace.ts";
import { distanceM } from "../geo/distanceM.ts";
import { foldedForSearch } from "../places/foldedForSearch.ts";
import { isSameValue } from "../places/isSameValue.ts";
import type { Place } from "../places/place.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { isForResidents } from "./isForResidents.ts";
import type { PlaceNews } from "./placeNews.ts";

/**
 * What matters to somebody who comes back: places in the order of the list of now, then those that are gone.
 * A place may have several news. Another spelling of the same days, or a position corrected by a few steps, is
 * none; nor is what was not held before and is not now.
 * LIMIT: a place that got another id is one gone and one new.
 */
export function placesNews(
  before: readonly PublicPlace[],
  after: readonly PublicPlace[],
): PlaceNews[] {
  const old = new Map(before.filter(isForResidents).map((place) => [place.id, place]));
  const now = after.filter(isForResidents);
  const nowIds = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((place) =>
    changesOf(old.get(place.id), place).map((what) => newsOf(what, place)),
  );
  const gone = [...old.values()].filter(({ id }) => !nowIds.has(id));
  return [...changed, ...gone.map((place) => newsOf("gone", place))];
}

function newsOf(what: PlaceNews["what"], { id, name }: Place): PlaceNews {
  return { what, placeId: id, name };
}

function changesOf(before: Place | undefined, after: Place): PlaceNews["what"][] {
  const wasHeld = before !== undefined && isHeld(before);
  if (!isHeld(after)) {
    if (after.status.state === "closed") return before === undefined ? [] : ["gone"];
    return wasHeld ? ["paused"] : [];
  }
  if (!wasHeld) return ["new"];
  const changes: PlaceNews["what"][] = [];
  if (!hasSameDays(before, after)) changes.push("days");
  if (hasMoved(before, after)) changes.push("moved");
  if (!isReachedAlike(before, after)) changes.push("contact");
  return changes;
}

function isHeld({ status }: Place): boolean {
  return status.state === "open" || status.state === "trial";
}

/** By what was understood of the words; where it was not, by the words. */
function hasSameDays(before: Place, after: Place): boolean {
  const [old, now] = [schedulesOfPlace(before), schedulesOfPlace(after)];
  return isSameValue(old.map(meaningOf), now.map(meaningOf));
}

function meaningOf({
  text,
  certainty,
  label,
  rules,
  closings,
  moves,
  from,
  to,
}: Schedule): unknown {
  const days = { label, rules, closings, moves, from, to };
  return certainty === "understood" ? days : { ...days, words: foldedForSearch(text) };
}

/** By its position, or, where that is not known, by its address; another building is another place. */
function hasMoved(before: Place, after: Place): boolean {
  if (!isSameText(before.venue, after.venue)) return true;
  const [old, now] = [before.location, after.location];
  if (old === null || now === null) return !isSameText(before.address, after.address);
  return distanceM(old.lng, old.lat, now.lng, now.lat) > A_FEW_STEPS_M;
}

const A_FEW_STEPS_M = 50;

/** What was not said before is no change of it. */
function isSameText(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return foldedForSearch(before) === foldedForSearch(after);
}

function isReachedAlike(before: Place, after: Place): boolean {
  const isSamePhone = digitsOf(before.phone) === digitsOf(after.phone);
  return isSamePhone && (before.url ?? "") === (after.url ?? "");
}

function digitsOf(phone: string | undefined): string {
  return phone?.normalize("NFKC").replaceAll(/\D/g, "") ?? "";
}
