import { type Audience, AUDIENCES } from "./audience.ts";
import { isPositionKeptBack } from "./isPositionKeptBack.ts";
import type { Place, PlaceField } from "./place.ts";

/**
 * Who may see a field of this place: its own choice, else what is usual for the field. A name, a kind, a
 * status and an id are always public, or there is no place to speak of; unknown columns are 内部, since
 * nobody has looked at them. What tells where a place is (`address`, `venue`, `nearby`) is never seen by more
 * people than its position is, and by nobody outside 関係者 where it is a 個人宅 or its position is kept back;
 * read schedules are seen by no more than the text they were read from.
 * Source of the defaults: 個人情報保護法 and the practice of published lists (standards §8.1).
 * LIMIT: a field is taken whole; nobody has read what stands in its text.
 */
export function fieldAudience(place: Place, field: PlaceField): Audience {
  if (ALWAYS_PUBLIC.has(field)) return "public";
  const chosen = chosenAudience(place, field);
  if (field === "schedules") return narrower(chosen, chosenAudience(place, "scheduleText"));
  if (!TELLS_WHERE.has(field)) return chosen;
  const asPosition = narrower(chosen, chosenAudience(place, "location"));
  return isPositionKeptBack(place) ? narrower(asPosition, "partners") : asPosition;
}

const ALWAYS_PUBLIC: ReadonlySet<PlaceField> = new Set(["id", "name", "kinds", "status"]);
const TELLS_WHERE: ReadonlySet<PlaceField> = new Set(["address", "venue", "nearby"]);

const DEFAULTS: Readonly<Partial<Record<PlaceField, Audience>>> = {
  privateHome: "partners",
  representative: "partners",
  representativePhone: "internal",
  supporters: "partners",
  backup: "partners",
  funding: "partners",
  figures: "partners",
  visits: "internal",
  verifiedBy: "internal",
  consent: "internal",
  internalNote: "internal",
  source: "partners",
  sourceId: "partners",
  audiences: "internal",
  extra: "internal",
};

function chosenAudience(place: Place, field: PlaceField): Audience {
  return place.audiences?.[field] ?? DEFAULTS[field] ?? "public";
}

function narrower(one: Audience, other: Audience): Audience {
  return AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;
}
