import type { TownDocument } from "../../domain/document/document.ts";
import type { DocumentChange } from "../../domain/document/documentChange.ts";
import { deleteEntries } from "./journalEntries.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { addPastChanges } from "./pastChanges.ts";
import { stored, type Stored } from "./storageFailure.ts";
import type { TownSession } from "./townSession.ts";

/** The document after an edit, and what the edits did that are no longer kept one by one. */
export interface Melted {
  readonly document: TownDocument;
  /** The number of the edit. */
  readonly throughSeq: number;
  /** ISO instant of the edit. */
  readonly savedAt: string;
  /** The newest first. */
  readonly changes: readonly DocumentChange[];
}

/**
 * Keeps the document as it was after the edit numbered `throughSeq`, drops the journal up to there, and keeps
 * what it did for history, in one transaction. `false` = another tab has done it or the town was forgotten:
 * nothing is changed.
 */
export function writeSnapshot(
  database: LocalDatabase,
  session: TownSession,
  { document, throughSeq, savedAt, changes }: Melted,
): Promise<Stored<boolean>> {
  const { documents, snapshots, journal, journalParts, pastChanges } = database;
  const tables = [documents, snapshots, journal, journalParts, pastChanges];
  const { townKey } = session.town;
  return stored(() => {
    const places = JSON.stringify([...document.places.values()]);
    return database.transaction("rw", tables, async () => {
      const facts = await documents.get(townKey);
      if (facts?.lineage !== session.lineage || facts.includesSeq >= throughSeq) return false;
      await snapshots.put({ townKey, places });
      await documents.put({ ...facts, includesSeq: throughSeq, savedAt });
      await deleteEntries(database, townKey, 0, throughSeq);
      await addPastChanges(database, townKey, changes, false);
      return true;
    });
  });
}
