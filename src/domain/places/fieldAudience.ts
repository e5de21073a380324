import { type Audience, AUDIENCES } from "./audience.ts";
import type { Place, PlaceField } from "./place.ts";

/**
 * Who may see a field of this place. The place's own choice stands where it is narrower than what a 個人宅
 * allows: there address and building stay 関係者. A name, a kind, a status and an id are always public, or
 * there is no place to speak of; unknown columns are 内部, since nobody has looked at them.
 * Source of the defaults: 個人情報保護法 and the practice of published lists (standards §8.1).
 */
export function fieldAudience(place: Place, field: PlaceField): Audience {
  const usual = DEFAULTS[field] ?? "public";
  if (ALWAYS_PUBLIC.has(field)) return "public";
  const chosen = place.audiences?.[field] ?? usual;
  if (place.privateHome !== true || !OF_HOMES.has(field)) return chosen;
  return narrower(chosen, "partners");
}

const ALWAYS_PUBLIC: ReadonlySet<PlaceField> = new Set(["id", "name", "kinds", "status"]);
const OF_HOMES: ReadonlySet<PlaceField> = new Set(["address", "venue", "nearby"]);

const DEFAULTS: Readonly<Partial<Record<PlaceField, Audience>>> = {
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

function narrower(one: Audience, other: Audience): Audience {
  return AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;
}
