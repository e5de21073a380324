import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/** What could not be read of a town, as a JSON file to hand to someone who can help. */
export function asideCopy(
  database: LocalDatabase,
  townKey: string,
): Promise<Stored<Uint8Array<ArrayBuffer>>> {
  return stored(async () => {
    const rows = await database.aside.where("townKey").equals(townKey).toArray();
    const contents = rows.map((row) => row.content);
    return new TextEncoder().encode(`${JSON.stringify({ townKey, contents }, null, 1)}\n`);
  });
}
