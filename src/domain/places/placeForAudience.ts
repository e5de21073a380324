import { type Audience, AUDIENCES } from "./audience.ts";
import { blurredLocation } from "./blurredLocation.ts";
import { fieldAudience } from "./fieldAudience.ts";
import { isPositionKeptBack } from "./isPositionKeptBack.ts";
import { isStigmatising } from "./isStigmatising.ts";
import type { Place, PlaceField } from "./place.ts";
import { PLACE_FIELDS } from "./placeFields.ts";
import { withheldReason } from "./withheldReason.ts";

declare const strippedFor: unique symbol;

/** A place of which only what this audience may see is left. Made by `placeForAudience` alone. */
export type PlaceFor<A extends Audience> = Place & { readonly [strippedFor]: A };

/** The only kind of place that a file for the public is made from. */
export type PublicPlace = PlaceFor<"public">;

/**
 * The place as this audience may see it; `null` = the audience does not get it at all (`withheldReason`).
 * Fields outside the audience are gone, and links to places that it does not get (`withheldIds`). For the
 * public the position of a 個人宅 or of a hidden place is the middle of its cell (`blurredLocation`), and words
 * for whom a place is that brand people are left out unless somebody has made that field public on purpose
 * (生活困窮, ひきこもり …). 内部 sees all.
 * LIMIT: texts that are public are given as they are written, whatever they mention.
 */
export function placeForAudience<A extends Audience>(
  place: Place,
  audience: A,
  withheldIds: ReadonlySet<string> = new Set(),
): PlaceFor<A> | null {
  if (withheldReason(place, audience) !== null) return null;
  const seen = audience === "internal" ? place : stripped(place, audience, withheldIds);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the mark is given
  return (audience === "public" ? softened(seen, place) : seen) as PlaceFor<A>;
}

function stripped(place: Place, audience: Audience, withheldIds: ReadonlySet<string>): Place {
  const { id, name, kinds, status } = place;
  const isHiddenLink = (field: PlaceField): boolean =>
    (field === "parentId" || field === "successorId") && withheldIds.has(place[field] ?? "");
  const fields = PLACE_FIELDS.filter((field) => {
    const isThere = place[field] !== undefined && !isHiddenLink(field);
    return isThere && isSeenBy(audience, fieldAudience(place, field));
  });
  const values = Object.fromEntries(fields.map((field) => [field, place[field]]));
  return { id, name, kinds, status, location: null, ...values };
}

function isSeenBy(audience: Audience, fields: Audience): boolean {
  return AUDIENCES.indexOf(fields) <= AUDIENCES.indexOf(audience);
}

/** What is left of a place after stripping, made fit for everybody's eyes. */
function softened(seen: Place, place: Place): Place {
  const { location, audienceGroups, activities, ...rest } = seen;
  const isRough = location !== null && isPositionKeptBack(place);
  return {
    ...rest,
    location: isRough ? blurredLocation(location) : location,
    ...neutralWords("audienceGroups", audienceGroups, place),
    ...neutralWords("activities", activities, place),
  };
}

function neutralWords(
  field: "audienceGroups" | "activities",
  words: readonly string[] | undefined,
  place: Place,
): Partial<Place> {
  if (words === undefined) return {};
  if (place.audiences?.[field] === "public") return { [field]: words };
  const neutral = words.filter((word) => !isStigmatising(word));
  return neutral.length === 0 ? {} : { [field]: neutral };
}
