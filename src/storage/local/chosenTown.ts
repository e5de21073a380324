/** Which town was open last; `null` = the one that comes with the app. */
export interface ChosenTown {
  readonly read: () => string | null;
  /** False where this device keeps nothing. */
  readonly write: (townKey: string | null) => boolean;
}

const KEY = "engawa-map town";

/**
 * The choice of a town over reloads, in `localStorage` rather than in the database: it is known at once, so
 * the first town is read while the database opens. `storage` may throw, as browsers do with storage
 * switched off: then nothing is remembered.
 */
export function chosenTown(storage: () => Storage): ChosenTown {
  return {
    read: () => {
      try {
        return storage().getItem(KEY);
      } catch {
        return null;
      }
    },
    write: (townKey) => {
      try {
        if (townKey === null) storage().removeItem(KEY);
        else storage().setItem(KEY, townKey);
        return true;
      } catch {
        return false;
      }
    },
  };
}
