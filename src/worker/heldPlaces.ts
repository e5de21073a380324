import type { Place } from "../domain/places/place.ts";

/** What has changed in the list since the worker was last told. */
export interface ListChange {
  /** Whether all places that it held before are to be forgotten first. */
  readonly isAnew: boolean;
  readonly puts: readonly Place[];
  readonly deletes: readonly string[];
}

/** The list as the page last told it, so that no job has to bring all places along. */
export interface HeldPlaces {
  readonly change: (change: ListChange) => void;
  /** As they are now; later changes do not reach what was given. */
  readonly all: () => ReadonlyMap<string, Place>;
  /** Those of them that are held, in this order. */
  readonly of: (ids: readonly string[]) => Place[];
}

/** Holds nothing at first. */
export function heldPlaces(): HeldPlaces {
  const held = new Map<string, Place>();
  return {
    change: ({ isAnew, puts, deletes }) => {
      if (isAnew) held.clear();
      for (const id of deletes) held.delete(id);
      for (const place of puts) held.set(place.id, place);
    },
    all: () => new Map(held),
    of: (ids) => ids.flatMap((id) => held.get(id) ?? []),
  };
}
