import type { Edit } from "../../domain/document/edit.ts";
import { addEntries, type OnStored } from "./journalEntries.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { storageFailure, type StorageFailure } from "./storageFailure.ts";
import { entriesAfter, type TownSession } from "./townSession.ts";

/** `behind` = another tab stored edits, or forgot the town, first: nothing was stored; read those and ask again. */
export type AppendOutcome =
  | { readonly state: "stored"; readonly session: TownSession; readonly seqs: readonly number[] }
  | { readonly state: "behind" }
  | { readonly state: "failed"; readonly reason: StorageFailure };

/**
 * Stores edits that follow directly on what `session` has read, all or none, and resolves when they are
 * durable. The first edits of a town also store its own places, which they start from. An edit of many places
 * is written part by part, in the one transaction.
 */
export async function appendEdits(
  database: LocalDatabase,
  session: TownSession,
  edits: readonly [Edit, ...Edit[]],
  onStored: OnStored,
): Promise<AppendOutcome> {
  const { documents, snapshots, journal, journalParts } = database;
  const tables = [documents, snapshots, journal, journalParts];
  const { townKey, townName, baseDigest } = session.town;
  const base = session.lineage === null ? JSON.stringify(session.town.places) : null;
  const lineage = session.lineage ?? edits[0].id;
  try {
    return await database.transaction("rw", tables, async () => {
      if (!(await isUpToDate(database, session))) return { state: "behind" } as const;
      const seqs = await addEntries(database, townKey, edits, onStored);
      if (base !== null) {
        const facts = { townKey, townName, baseDigest, lineage };
        const includesSeq = session.lastSeq;
        await documents.put({ ...facts, includesSeq, savedAt: edits[0].at });
        await snapshots.put({ townKey, places: base });
      }
      const lastSeq = seqs.at(-1) ?? session.lastSeq;
      return { state: "stored", session: { ...session, lineage, lastSeq }, seqs } as const;
    });
  } catch (error) {
    return { state: "failed", reason: storageFailure(error) };
  }
}

async function isUpToDate(database: LocalDatabase, session: TownSession): Promise<boolean> {
  const { townKey } = session.town;
  const facts = await database.documents.get(townKey);
  if ((facts?.lineage ?? null) !== session.lineage) return false;
  if ((facts?.includesSeq ?? 0) > session.lastSeq) return false;
  return (await entriesAfter(database, townKey, session.lastSeq).count()) === 0;
}
