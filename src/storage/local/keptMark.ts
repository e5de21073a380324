/** That edits of a town were once kept on this device, apart from the edits themselves. */
export interface KeptMark {
  readonly isSet: (townKey: string) => boolean;
  readonly set: (townKey: string) => void;
}

const KEY = "engawa-map kept ";

/**
 * The mark, in `localStorage`: where a browser throws the database away and leaves this, it can be told that
 * edits have vanished instead of showing the town as if nobody had ever changed it.
 * Limit: a browser that throws both away leaves no trace.
 */
export function keptMark(storage: () => Storage): KeptMark {
  return {
    isSet: (townKey) => {
      try {
        return storage().getItem(KEY + townKey) !== null;
      } catch {
        return false;
      }
    },
    set: (townKey) => {
      try {
        storage().setItem(KEY + townKey, "1");
      } catch {
        // Without a mark nothing is told later; the edits themselves are kept elsewhere.
      }
    },
  };
}
