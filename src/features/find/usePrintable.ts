import { useMemo } from "react";
import { isForResidents } from "../../domain/find/isForResidents.ts";
import { placeDays } from "../../domain/find/placeDays.ts";
import { useFind } from "../../state/find/useFind.ts";

/** What may stand on the printed sheet. */
export interface Printable {
  /** Kept ones first, then what was asked for, then whatever is near. */
  readonly ids: readonly string[];
  /** What stands on it unless somebody chooses: kept ones, filled up to three; without any the first six. */
  readonly usualIds: readonly string[];
  readonly keptIds: readonly string[];
}

/** The places that can be printed: kept, asked for by wishes, and the nearest ones on whichever day. */
export function usePrintable(): Printable {
  const places = useFind((state) => state.places);
  const kept = useFind((state) => state.kept);
  const answer = useFind((state) => state.answer);
  const walks = useFind((state) => state.walks);
  const today = useFind((state) => state.today);
  const isNarrowed = useFind(({ view }) => view.wishes.length > 0 || view.text.trim() !== "");
  return useMemo(() => {
    const known = new Set(places.map(({ id }) => id));
    const keptIds = kept.filter((id) => known.has(id));
    const found = answer === null ? [] : [...answer.rows, ...answer.others, ...answer.unknown];
    const foundIds = found.map(({ place }) => place.id);
    const nearIds = places
      .filter((place) => isForResidents(place) && !placeDays(place, today).isOff)
      .map(({ id }) => ({ id, metres: walks?.get(id)?.distanceM ?? Infinity }))
      .filter(({ metres }) => metres < Infinity)
      .sort((one, other) => one.metres - other.metres)
      .map(({ id }) => id);
    const others = isNarrowed ? [...foundIds, ...nearIds] : [...nearIds, ...foundIds];
    const ids = [...new Set([...keptIds, ...others])].slice(0, MOST_OFFERED);
    const usual = keptIds.length === 0 ? MOST : Math.min(MOST, Math.max(LEAST, keptIds.length));
    return { ids, usualIds: ids.slice(0, usual), keptIds };
  }, [places, kept, answer, walks, today, isNarrowed]);
}

const MOST_OFFERED = 16;
const LEAST = 3;
const MOST = 6;
