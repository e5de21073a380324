import { MISSING_PARTS, type PlaceFilter, UNVERIFIED_FOR } from "../domain/places/placeFilter.ts";
import { PLACE_KINDS } from "../domain/places/placeKind.ts";
import { PLACE_STATES } from "../domain/places/placeStates.ts";
import type { Weekday } from "../domain/schedules/schedule.ts";
import { INVENTORY_PARTS, type InventoryView, USUAL_INVENTORY } from "./inventoryView.ts";

/** The parts of a hash that say what of ととのえる is open; one that is as usual is `null`. */
export function inventoryParts(view: InventoryView): Record<InventoryHashPart, string | null> {
  const { filter, sorting } = view;
  const isUsualOrder =
    sorting.column === USUAL_INVENTORY.sorting.column &&
    sorting.direction === USUAL_INVENTORY.sorting.direction;
  return {
    part: view.part === USUAL_INVENTORY.part ? null : view.part,
    q: filter.words || null,
    kind: listed(filter.kinds),
    in: filter.zone && JSON.stringify([filter.zone.zoneSetId, ...filter.zone.zones]),
    st: listed(filter.states),
    day: listed(filter.weekdays),
    miss: listed(filter.missing),
    unseen: filter.unverified === null ? null : String(filter.unverified),
    kept: filter.keptBack ? "1" : null,
    sort: isUsualOrder ? null : `${sorting.direction === "descending" ? "-" : ""}${sorting.column}`,
    pub: view.asPublic ? "1" : null,
    form: view.form ? "1" : null,
  };
}

/** What of ととのえる a hash asks for; whatever is missing or broken is as usual, the others stand. */
export function inventoryOfParts(part: (name: InventoryHashPart) => string | null): InventoryView {
  return {
    part: oneOf(INVENTORY_PARTS, part("part")) ?? USUAL_INVENTORY.part,
    filter: readFilter(part),
    sorting: readSorting(part("sort")),
    asPublic: part("pub") === "1",
    form: part("form") === "1",
  };
}

export const INVENTORY_HASH_PARTS = [
  "part",
  "q",
  "kind",
  "in",
  "st",
  "day",
  "miss",
  "unseen",
  "kept",
  "sort",
  "pub",
  "form",
] as const;
export type InventoryHashPart = (typeof INVENTORY_HASH_PARTS)[number];

const WEEKDAYS: readonly (Weekday | "irregular")[] = [0, 1, 2, 3, 4, 5, 6, "irregular"];
const LONGEST_WORDS = 200;
const MOST_ZONES = 1000;

function readFilter(part: (name: InventoryHashPart) => string | null): PlaceFilter {
  return {
    words: (part("q") ?? "").slice(0, LONGEST_WORDS),
    kinds: among(PLACE_KINDS, part("kind")),
    zone: readZone(part("in")),
    states: among(PLACE_STATES, part("st")),
    weekdays: among(WEEKDAYS, part("day")),
    missing: among(MISSING_PARTS, part("miss")),
    unverified: oneOf(UNVERIFIED_FOR, part("unseen")),
    keptBack: part("kept") === "1",
  };
}

function readZone(text: string | null): PlaceFilter["zone"] {
  const values = parsed(text);
  if (!Array.isArray(values) || values.length < 2 || values.length > MOST_ZONES) return null;
  const [zoneSetId, ...zones] = values.filter((value) => typeof value === "string");
  return zoneSetId === undefined || zones.length < values.length - 1 ? null : { zoneSetId, zones };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function readSorting(text: string | null): InventoryView["sorting"] {
  const [, minus, column] = /^(-?)([A-Za-z]{1,40})$/.exec(text ?? "") ?? [];
  if (column === undefined) return USUAL_INVENTORY.sorting;
  return { column, direction: minus === "-" ? "descending" : "ascending" };
}

function listed(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join(",");
}

function among<T extends string | number>(values: readonly T[], text: string | null): T[] {
  const names = (text ?? "").split(",");
  return values.filter((value) => names.includes(String(value)));
}

function oneOf<T extends string | number>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => String(value) === text) ?? null;
}
