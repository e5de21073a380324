import type { TownDocument } from "../../domain/document/document.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";
import type { TownSession } from "./townSession.ts";

/**
 * Keeps the document as it was after the edit numbered `throughSeq` and drops the journal up to there, in
 * one transaction. `false` = another tab has done it or the town was forgotten: nothing is changed.
 */
export function writeSnapshot(
  database: LocalDatabase,
  session: TownSession,
  document: TownDocument,
  throughSeq: number,
  savedAt: string,
): Promise<Stored<boolean>> {
  const { documents, snapshots, journal } = database;
  const { townKey } = session.town;
  return stored(() => {
    const places = JSON.stringify([...document.places.values()]);
    return database.transaction("rw", [documents, snapshots, journal], async () => {
      const facts = await documents.get(townKey);
      if (facts?.lineage !== session.lineage || facts.includesSeq >= throughSeq) return false;
      await snapshots.put({ townKey, places });
      await documents.put({ ...facts, includesSeq: throughSeq, savedAt });
      await journal
        .where("[townKey+seq]")
        .between([townKey, 0], [townKey, throughSeq], true, true)
        .delete();
      return true;
    });
  });
}
