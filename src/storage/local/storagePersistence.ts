/** How safe what is kept is from the browser's own tidying, and how much room there is. */
export interface StoragePersistence {
  /** `denied` = the browser may delete it when the disk fills up; `unknown` = it does not say. */
  readonly persistence: "granted" | "denied" | "unknown";
  readonly usageBytes: number | null;
  readonly quotaBytes: number | null;
}

/**
 * Asks the browser not to delete what is kept here, unless it has agreed before.
 * Limit: the room is the browser's estimate, padded and rounded on purpose.
 */
export async function storagePersistence(
  storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage,
): Promise<StoragePersistence> {
  const [persistence, estimate] = await Promise.all([asked(storage), estimated(storage)]);
  return {
    persistence,
    usageBytes: estimate.usage ?? null,
    quotaBytes: estimate.quota ?? null,
  };
}

async function asked(
  storage: Partial<StorageManager> | undefined,
): Promise<StoragePersistence["persistence"]> {
  if (storage?.persist === undefined) return "unknown";
  try {
    const isGranted = (await storage.persisted?.()) === true || (await storage.persist());
    return isGranted ? "granted" : "denied";
  } catch {
    return "unknown";
  }
}

async function estimated(storage: Partial<StorageManager> | undefined): Promise<StorageEstimate> {
  try {
    return (await storage?.estimate?.()) ?? {};
  } catch {
    return {};
  }
}
