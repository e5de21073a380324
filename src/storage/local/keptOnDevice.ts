/** One value of a person's own, over reloads, on this device alone. */
export interface KeptOnDevice {
  /** `null` = nothing is kept, or what is kept cannot be read. */
  readonly read: () => unknown;
  /** False where this device keeps nothing. */
  readonly write: (value: unknown) => boolean;
}

/**
 * Keeps a value as JSON in `localStorage` under a name. `storage` may throw, as browsers do with storage
 * switched off: then nothing is kept, and the page works without.
 */
export function keptOnDevice(storage: () => Storage, name: string): KeptOnDevice {
  const key = `engawa-map ${name}`;
  return {
    read: () => {
      try {
        return JSON.parse(storage().getItem(key) ?? "null");
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        storage().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
