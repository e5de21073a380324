import type { Edit } from "../../domain/document/edit.ts";
import { readEntries } from "./journalEntries.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";
import type { TownSession } from "./townSession.ts";

/** `reload` = what is kept no longer continues what was read (forgotten, melted, unreadable): open it anew. */
export type NewerEdits =
  | {
      readonly state: "edits";
      readonly session: TownSession;
      readonly edits: readonly Edit[];
      readonly seqs: readonly number[];
    }
  | { readonly state: "reload" };

/** The edits that other tabs stored after those that `session` has read. */
export function newerEdits(
  database: LocalDatabase,
  session: TownSession,
): Promise<Stored<NewerEdits>> {
  const { documents, journal, journalParts } = database;
  const { townKey } = session.town;
  return stored(() =>
    database.transaction("r", [documents, journal, journalParts], async (): Promise<NewerEdits> => {
      const facts = await documents.get(townKey);
      const isSame = (facts?.lineage ?? null) === session.lineage;
      if (!isSame || (facts?.includesSeq ?? 0) > session.lastSeq) return { state: "reload" };
      const entries = await readEntries(database, townKey, session.lastSeq);
      const edits = entries.flatMap(({ edit }) => edit ?? []);
      if (edits.length < entries.length) return { state: "reload" };
      const seqs = entries.map(({ row }) => row.seq);
      const lastSeq = seqs.at(-1) ?? session.lastSeq;
      return { state: "edits", session: { ...session, lastSeq }, edits, seqs };
    }),
  );
}
