import { useCallback, useDeferredValue, useMemo } from "react";
import type { FilterCounts, FilterFacts } from "../domain/places/filterPlaces.ts";
import type { Place } from "../domain/places/place.ts";
import type { PlaceFilter } from "../domain/places/placeFilter.ts";
import { placesForAudience } from "../domain/places/placesForAudience.ts";
import type { WithheldReason } from "../domain/places/withheldReason.ts";
import { zoneLocator } from "../domain/zones/zoneLocator.ts";
import type { ZoneSet } from "../domain/zones/zoneSet.ts";
import { filteringPlaces } from "./filteringPlaces.ts";
import { placeWeekdays } from "./placeWeekdays.ts";
import { useApp } from "./useApp.ts";
import { useInTurns } from "./useInTurns.ts";
import { useToday } from "./useToday.ts";

/** The places that the list of ととのえる shows, and what it needs to know around them. */
export interface ListedPlaces {
  readonly places: readonly Place[];
  readonly counts: FilterCounts;
  /** All places of the list before its conditions: of the document, or as the public gets them. */
  readonly all: readonly Place[];
  /** Why places do not reach the public; empty unless the list is shown as the public gets it. */
  readonly withheld: readonly WithheldReason[];
  /** The zones that the condition and the column speak of. */
  readonly zoneSet: ZoneSet | null;
  /** The zone of a place in that set, in words of its own; `null` = 圏域外 or without a position. */
  readonly zoneNameOf: (place: Place) => string | null;
}

/**
 * Follows document and conditions; a moment behind while somebody types, and while thousands of places are gone
 * through; `null` = that has not been done yet.
 */
export function useListedPlaces(): ListedPlaces | null {
  const document = useApp((state) => state.document);
  const inventory = useApp((state) => state.view.inventory);
  const { filter, asPublic } = useDeferredValue(inventory);
  const today = useToday();
  const zoneSet = useZoneSet(filter.zone?.zoneSetId);
  const zoneIdAt = useMemo(() => zoneIds(zoneSet), [zoneSet]);
  const shown = useMemo((): ShownPlaces => {
    const all = [...document.places.values()];
    if (!asPublic) return { places: all, withheld: [] };
    const { places, withheld } = placesForAudience(all, "public", null);
    return { places, withheld: withheld.map(({ reason }) => reason) };
  }, [document, asPublic]);
  const list = useCallback(
    () => listingPlaces(shown, filter, { today, zoneAt: zoneIdAt, weekdaysOf: placeWeekdays }),
    [shown, filter, today, zoneIdAt],
  );
  const listed = useInTurns(list);
  const zoneNameOf = useMemo(() => {
    const names = new Map(zoneSet?.zones.map(({ id, name }) => [id, name]));
    return ({ location }: Place) =>
      location === null ? null : (names.get(zoneIdAt(location.lng, location.lat) ?? "") ?? null);
  }, [zoneSet, zoneIdAt]);
  return useMemo(() => listed && { ...listed, zoneSet, zoneNameOf }, [listed, zoneSet, zoneNameOf]);
}

interface ShownPlaces {
  readonly places: readonly Place[];
  readonly withheld: readonly WithheldReason[];
}

function* listingPlaces(
  { places: all, withheld }: ShownPlaces,
  filter: PlaceFilter,
  facts: FilterFacts,
): Generator<void, Omit<ListedPlaces, "zoneSet" | "zoneNameOf">> {
  return { ...(yield* filteringPlaces(all, filter, facts)), all, withheld };
}

function useZoneSet(askedId: string | undefined): ZoneSet | null {
  const zoneSets = useApp((state) => state.town?.zoneSets);
  const usualId = useApp((state) => state.view.question.zoneSetId);
  const find = (id: string | undefined) => zoneSets?.find((set) => set.id === id);
  return find(askedId) ?? find(usualId) ?? zoneSets?.[0] ?? null;
}

/** The same position is asked for again with every condition, so answers are kept. */
function zoneIds(zoneSet: ZoneSet | null): (lng: number, lat: number) => string | null {
  if (zoneSet === null) return () => null;
  const zoneAt = zoneLocator(zoneSet);
  const known = new Map<string, string | null>();
  return (lng, lat) => {
    const key = `${lng},${lat}`;
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = zoneSet.zones[zoneAt(lng, lat)]?.id ?? null));
    return id;
  };
}
