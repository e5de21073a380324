import { useMemo, useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import type { VisitRoute } from "../../domain/upkeep/visitRoute.ts";
import { useActions } from "../../state/useApp.ts";

/** A list of places as it is, or in walking order once that has been asked for. */
export interface Route {
  readonly state: "asIs" | "ordering" | "ordered";
  readonly places: readonly Place[];
  /** Metres to the next place, while they are in walking order. */
  readonly legsM: readonly number[] | null;
  /** Places that no order can hold, since nobody knows where they are. */
  readonly unlocated: readonly Place[];
  readonly order: (startId: string | null) => Promise<void>;
  readonly reset: () => void;
}

/** Asks the worker for an order; places that leave the list afterwards leave the order as well. */
export function useRoute(listed: readonly Place[]): Route {
  const { visitRoute } = useActions();
  const [found, setFound] = useState<VisitRoute | null>(null);
  const [isOrdering, setIsOrdering] = useState(false);
  const located = useMemo(() => listed.filter(({ location }) => location !== null), [listed]);
  const ordered = useMemo(() => placesInOrder(found, located), [found, located]);
  return {
    state: isOrdering ? "ordering" : ordered === null ? "asIs" : "ordered",
    places: ordered?.places ?? listed,
    legsM: ordered?.legsM ?? null,
    unlocated: ordered === null ? [] : listed.filter(({ location }) => location === null),
    order: async (startId) => {
      setIsOrdering(true);
      setFound(await visitRoute(located, startId));
      setIsOrdering(false);
    },
    reset: () => setFound(null),
  };
}

/** `null` where no order has been asked for, or the list holds places that it does not know. */
function placesInOrder(
  found: VisitRoute | null,
  located: readonly Place[],
): { places: Place[]; legsM: number[] } | null {
  if (found === null) return null;
  const byId = new Map(located.map((place) => [place.id, place]));
  if (located.some(({ id }) => !found.placeIds.includes(id))) return null;
  const places: Place[] = [];
  const legsM: number[] = [];
  let walkedM = 0;
  for (const [index, id] of found.placeIds.entries()) {
    const place = byId.get(id);
    if (place !== undefined) {
      if (places.length > 0) legsM.push(walkedM);
      places.push(place);
      walkedM = 0;
    }
    walkedM += found.legsM[index] ?? 0;
  }
  return { places, legsM };
}
