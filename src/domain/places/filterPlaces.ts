import { monthsLater } from "../schedules/monthsLater.ts";
import { isMissing } from "./isMissing.ts";
import { keepsBack } from "./keepsBack.ts";
import type { Place } from "./place.ts";
import {
  MISSING_PARTS,
  OUTSIDE,
  type PlaceFilter,
  UNLOCATED,
  UNVERIFIED_FOR,
} from "./placeFilter.ts";
import { searchPlaces } from "./searchPlaces.ts";

/** What the conditions ask of a place that does not stand in the place itself. */
export interface FilterFacts {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The id of the zone, in the set asked about, that a position lies in; `null` = in none. */
  readonly zoneAt: (lng: number, lat: number) => string | null;
  readonly weekdaysOf: (place: Place) => readonly PlaceFilter["weekdays"][number][];
}

/** The places that fulfil all conditions, in their order, and what each choice would give. */
export interface FilteredPlaces {
  readonly places: readonly Place[];
  readonly counts: FilterCounts;
}

/**
 * For each choice of a condition, how many places there are under it while the other conditions hold as
 * they are; a choice that is not a key has none.
 */
export type FilterCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The places that fulfil a filter, with the counts of every choice, in one pass: a place that fails no
 * condition counts for all of them, one that fails a single condition for the choices of that one.
 */
export function filterPlaces(
  places: Iterable<Place>,
  filter: PlaceFilter,
  facts: FilterFacts,
): FilteredPlaces {
  const hasWords = searchPlaces(filter.words);
  const chosen = chosenOf(filter);
  const found: Place[] = [];
  const counts: Record<Facet, Map<string, number>> = {
    kinds: new Map(),
    zone: new Map(),
    states: new Map(),
    weekdays: new Map(),
    missing: new Map(),
    unverified: new Map(),
    keptBack: new Map(),
  };
  for (const place of places) {
    if (!hasWords(place)) continue;
    const choices = choicesOf(place, facts);
    const failed = FACETS.filter(
      (facet) => chosen[facet].size > 0 && !choices[facet].some((each) => chosen[facet].has(each)),
    );
    if (failed.length === 0) found.push(place);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? FACETS : failed) count(counts[facet], choices[facet]);
  }
  return { places: found, counts };
}

const FACETS = [
  "kinds",
  "zone",
  "states",
  "weekdays",
  "missing",
  "unverified",
  "keptBack",
] as const;
type Facet = (typeof FACETS)[number];

function chosenOf(filter: PlaceFilter): Record<Facet, ReadonlySet<string>> {
  return {
    kinds: new Set(filter.kinds),
    zone: new Set(filter.zone?.zones),
    states: new Set(filter.states),
    weekdays: new Set(filter.weekdays.map(String)),
    missing: new Set(filter.missing),
    unverified: new Set(filter.unverified === null ? [] : [String(filter.unverified)]),
    keptBack: new Set(filter.keptBack ? ["1"] : []),
  };
}

/** All choices that would have this place among theirs. */
function choicesOf(place: Place, facts: FilterFacts): Record<Facet, readonly string[]> {
  const { location } = place;
  const zone =
    location === null ? UNLOCATED : (facts.zoneAt(location.lng, location.lat) ?? OUTSIDE);
  return {
    kinds: [...new Set(place.kinds)],
    zone: [zone],
    states: [place.status.state],
    weekdays: facts.weekdaysOf(place).map(String),
    missing: MISSING_PARTS.filter((part) => isMissing(place, part)),
    unverified: unverifiedChoices(place.verifiedOn, facts.today),
    keptBack: keepsBack(place) ? ["1"] : [],
  };
}

function unverifiedChoices(verifiedOn: string | undefined, today: string): string[] {
  return UNVERIFIED_FOR.filter((months) =>
    verifiedOn === undefined
      ? true
      : months !== "never" && verifiedOn < (monthsLater(today, -months) ?? today),
  ).map(String);
}

function count(counts: Map<string, number>, choices: readonly string[]): void {
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
}
