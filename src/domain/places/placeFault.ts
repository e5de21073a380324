import { isRecord } from "../isRecord.ts";
import { AUDIENCES } from "./audience.ts";
import type { Place } from "./place.ts";
import { PLACE_KINDS } from "./placeKind.ts";
import { isSchedule } from "../schedules/isSchedule.ts";

/**
 * The first field of a value read back from outside the program that no `Place` can have, or that every
 * place must have and this one has not; `null` = it has the shape of a place. Fields that this version does
 * not know are let through. Written out, and looking only at the fields that are there, because opening a
 * town waits for it.
 */
export function placeFault(value: unknown): string | null {
  if (!isRecord(value)) return "";
  const missing = REQUIRED.find((field) => value[field] === undefined);
  if (missing !== undefined) return missing;
  for (const field in value) {
    const check = CHECK_BY_FIELD.get(field);
    if (check !== undefined && value[field] !== undefined && !check(value[field])) return field;
  }
  return null;
}

type Check = (value: unknown) => boolean;

const FIELDS: Readonly<Record<keyof Place, Check>> = {
  id: isFilled,
  name: isText,
  kana: isText,
  formalName: isText,
  kinds: (value) => isListOf(value, (kind) => KINDS.has(kind)) && value.length > 0,
  kindDetail: isText,
  style: isOneOf(["permanent", "regular", "touring", "visiting"]),
  location: (value) => value === null || isLocation(value),
  address: isText,
  venue: isText,
  privateHome: isYesOrNo,
  nearby: isText,
  easeOfEntry: isText,
  accessibility: (value) => isRecord(value) && Object.values(value).every(isYesOrNo),
  operator: isText,
  operatorType: isText,
  funding: isText,
  scheduleText: isText,
  schedules: (value) => isListOf(value, isSchedule),
  fee: isText,
  ride: isText,
  audienceGroups: isTexts,
  joining: isText,
  activities: isTexts,
  capacity: isCount,
  phone: isText,
  url: isText,
  announcedBy: isText,
  consultation: isYesOrNo,
  consultationText: isText,
  backup: isText,
  parentId: isText,
  catchmentZones: (value) =>
    isListOf(
      value,
      (zone) => isRecord(zone) && isText(zone["zoneSetId"]) && isText(zone["zoneId"]),
    ),
  status: isStatus,
  pastStatuses: (value) => isListOf(value, isStatus),
  successorId: isText,
  figures: (value) => isListOf(value, isFigures),
  supporters: isText,
  representative: isText,
  representativePhone: isText,
  disasterRole: isText,
  verifiedOn: isText,
  verifiedBy: isText,
  visits: (value) => isListOf(value, hasTexts(["on"], ["by", "note"])),
  consent: hasTexts(["by", "on"], ["how", "withdrawnOn"]),
  note: isText,
  internalNote: isText,
  source: isText,
  sourceId: isText,
  audiences: (value) => isRecord(value) && Object.values(value).every(isOneOf(AUDIENCES)),
  extra: (value) => isRecord(value) && Object.values(value).every(isText),
};

const REQUIRED: readonly (keyof Place)[] = ["id", "name", "kinds", "location", "status"];
const CHECK_BY_FIELD: ReadonlyMap<string, Check> = new Map(Object.entries(FIELDS));
const KINDS: ReadonlySet<unknown> = new Set(PLACE_KINDS);
const PRECISIONS: ReadonlySet<unknown> = new Set(["exact", "building", "block", "hidden"]);
const STATES: ReadonlySet<unknown> = new Set(["planned", "trial", "open", "suspended", "closed"]);

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFilled(value: unknown): boolean {
  return isText(value) && value !== "";
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean";
}

function isCount(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 0;
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText);
}

function isListOf(value: unknown, check: Check): value is unknown[] {
  return Array.isArray(value) && value.every(check);
}

function isOneOf(values: readonly string[]): Check {
  return (value) => isText(value) && values.includes(value);
}

function hasTexts(required: readonly string[], optional: readonly string[]): Check {
  return (value) =>
    isRecord(value) &&
    required.every((key) => isText(value[key])) &&
    optional.every((key) => value[key] === undefined || isText(value[key]));
}

function isLocation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { lng, lat, precision, boundM } = value;
  const isBound = boundM === undefined || isCount(boundM);
  return Number.isFinite(lng) && Number.isFinite(lat) && PRECISIONS.has(precision) && isBound;
}

function isStatus(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { state, from, to } = value;
  return STATES.has(state) && [from, to].every((day) => day === undefined || isText(day));
}

function isFigures(value: unknown): boolean {
  return (
    isRecord(value) && Number.isInteger(value["fiscalYear"]) && Object.values(value).every(isCount)
  );
}
