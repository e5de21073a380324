import type { DocumentChange } from "../../domain/document/documentChange.ts";
import { isDocumentChange } from "./isDocumentChange.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/**
 * What the edits of a town did that are no longer kept one by one, the newest first, and after them what came
 * with copies. What cannot be read is passed over.
 * Limit: the last 20,000 edits or so; older ones are let go.
 */
export function pastChanges(
  database: LocalDatabase,
  townKey: string,
): Promise<Stored<DocumentChange[]>> {
  return stored(async () => {
    const rows = await database.pastChanges.where("townKey").equals(townKey).sortBy("number");
    const newestFirst = rows.toReversed();
    const own = newestFirst.filter(({ isCopied }) => !isCopied);
    const copied = newestFirst.filter(({ isCopied }) => isCopied);
    return [...own, ...copied].flatMap(({ changes }) => parsed(changes));
  });
}

/** Adds what edits did, the newest first, to what is kept of the town; the oldest beyond the limit go. */
export async function addPastChanges(
  { pastChanges: table }: LocalDatabase,
  townKey: string,
  changes: readonly DocumentChange[],
  isCopied: boolean,
): Promise<void> {
  if (changes.length === 0) return;
  await table.add({ townKey, isCopied, changes: JSON.stringify(changes) });
  const numbers = await table.where("townKey").equals(townKey).primaryKeys();
  const oldest = numbers.toSorted((a, b) => a - b).slice(0, -MOST_ROWS);
  await table.bulkDelete(oldest);
}

/** Each row holds what some 200 edits did. */
const MOST_ROWS = 100;

function parsed(text: string): DocumentChange[] {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.filter(isDocumentChange) : [];
  } catch {
    return [];
  }
}
