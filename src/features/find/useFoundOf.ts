import { useMemo } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { foundPlaceOf } from "../../domain/find/foundPlaceOf.ts";
import { useFind } from "../../state/find/useFind.ts";

/** Places by their ids, in that order, with their next days; those that the list no longer has are left out. */
export function useFoundOf(ids: readonly string[]): readonly FoundPlace[] {
  const places = useFind((state) => state.places);
  const today = useFind((state) => state.today);
  const nowMinute = useFind((state) => state.nowMinute);
  const walks = useFind((state) => state.walks);
  return useMemo(
    () =>
      ids.flatMap((id) => {
        const place = places.find((each) => each.id === id);
        const walk = walks?.get(id) ?? null;
        const now = { today, nowMinute, period: "week" } as const;
        return place === undefined ? [] : [foundPlaceOf(place, now, walk)];
      }),
    [ids, places, today, nowMinute, walks],
  );
}
