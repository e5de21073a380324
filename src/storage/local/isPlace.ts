import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import type { Place } from "../../domain/places/place.ts";

/**
 * Whether a value read back from outside the program has the shape of a `Place`. Fields that this version
 * does not know are let through. Written out, and looking only at the fields that are there, because
 * opening a town waits for it.
 */
export function isPlace(value: unknown): value is Place {
  if (!isRecord(value) || REQUIRED.some((field) => value[field] === undefined)) return false;
  for (const field in value) {
    const check = CHECK_BY_FIELD.get(field);
    if (check !== undefined && value[field] !== undefined && !check(value[field])) return false;
  }
  return true;
}

type Check = (value: unknown) => boolean;

const FIELDS: Readonly<Record<keyof Place, Check>> = {
  id: (value) => isText(value) && value !== "",
  name: isText,
  kana: isText,
  kinds: (value) => isListOf(value, (kind) => KINDS.has(kind)) && value.length > 0,
  location: (value) => value === null || isLocation(value),
  address: isText,
  venue: isText,
  operator: isText,
  scheduleText: isText,
  fee: isText,
  ride: isText,
  audienceGroups: isTexts,
  activities: isTexts,
  phone: isText,
  url: isText,
  consultation: (value) => typeof value === "boolean",
  parentId: isText,
  status: isStatus,
  verifiedOn: isText,
  note: isText,
  source: isText,
  extra: (value) => isRecord(value) && Object.values(value).every(isText),
};

const REQUIRED: readonly (keyof Place)[] = ["id", "name", "kinds", "location", "status"];
const CHECK_BY_FIELD: ReadonlyMap<string, Check> = new Map(Object.entries(FIELDS));
const KINDS: ReadonlySet<unknown> = new Set(PLACE_KINDS);
const PRECISIONS: ReadonlySet<unknown> = new Set(["exact", "building", "block", "hidden"]);
const STATES: ReadonlySet<unknown> = new Set(["planned", "trial", "open", "suspended", "closed"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText);
}

function isListOf(value: unknown, check: Check): value is unknown[] {
  return Array.isArray(value) && value.every(check);
}

function isLocation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { lng, lat, precision } = value;
  return Number.isFinite(lng) && Number.isFinite(lat) && PRECISIONS.has(precision);
}

function isStatus(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { state, from, to } = value;
  return STATES.has(state) && [from, to].every((day) => day === undefined || isText(day));
}
