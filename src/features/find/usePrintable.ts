import { useMemo } from "react";
import { useFind } from "../../state/find/useFind.ts";

/** What may stand on the printed sheet. */
export interface Printable {
  /** Kept ones first, then those of the answer, the nearest first. */
  readonly ids: readonly string[];
  /** What stands on it unless somebody chooses: kept ones, filled up to three; without any the nearest six. */
  readonly usualIds: readonly string[];
  readonly keptIds: readonly string[];
}

/** The places that can be printed, from what is kept and what was found. */
export function usePrintable(): Printable {
  const places = useFind((state) => state.places);
  const kept = useFind((state) => state.kept);
  const answer = useFind((state) => state.answer);
  return useMemo(() => {
    const known = new Set(places.map(({ id }) => id));
    const keptIds = kept.filter((id) => known.has(id));
    const found = answer === null ? [] : [...answer.rows, ...answer.others, ...answer.unknown];
    const nearIds = found.map(({ place }) => place.id).filter((id) => !keptIds.includes(id));
    const ids = [...keptIds, ...nearIds].slice(0, MOST_OFFERED);
    const usual = keptIds.length === 0 ? MOST : Math.min(MOST, Math.max(LEAST, keptIds.length));
    return { ids, usualIds: ids.slice(0, usual), keptIds };
  }, [places, kept, answer]);
}

const MOST_OFFERED = 16;
const LEAST = 3;
const MOST = 6;
