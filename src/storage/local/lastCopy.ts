import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/** When the last copy of a town was taken away on this device, as an ISO instant; `null` = never. */
export function lastCopyAt(
  database: LocalDatabase,
  townKey: string,
): Promise<Stored<string | null>> {
  return stored(async () => {
    const row: { lastCopyAt?: unknown } | undefined = await database.copies.get(townKey);
    return typeof row?.lastCopyAt === "string" ? row.lastCopyAt : null;
  });
}

/** Remembers that a copy was taken away. */
export function keepLastCopyAt(
  database: LocalDatabase,
  townKey: string,
  instant: string,
): Promise<Stored<void>> {
  return stored(async () => {
    await database.copies.put({ townKey, lastCopyAt: instant });
  });
}
