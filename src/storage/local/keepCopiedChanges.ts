import type { DocumentChange } from "../../domain/document/documentChange.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { addPastChanges, pastChanges } from "./pastChanges.ts";
import { stored, type Stored } from "./storageFailure.ts";

/**
 * Keeps the history that came with a copy, for looking back: all of it that is not known here (`knownIds` =
 * edits still kept one by one).
 */
export function keepCopiedChanges(
  database: LocalDatabase,
  townKey: string,
  copied: readonly DocumentChange[],
  knownIds: ReadonlySet<string>,
): Promise<Stored<void>> {
  return stored(async () => {
    const kept = await pastChanges(database, townKey);
    const past = kept.state === "done" ? kept.value : [];
    const known = new Set([...knownIds, ...past.map(({ editId }) => editId)]);
    const news = copied.filter(({ editId }) => !known.has(editId));
    const marked = news.map((change): DocumentChange => ({ ...change, copied: true }));
    await addPastChanges(database, townKey, marked, true);
  });
}
