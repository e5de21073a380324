import type { EditHistory } from "../../domain/document/editHistory.ts";
import type { Problem } from "../../domain/problem.ts";
import { keptContent, type KeptContent, type RawContent } from "./keptContent.ts";
import { deleteEntries, readEntries } from "./journalEntries.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";
import type { TownBase, TownSession } from "./townSession.ts";

export interface OpenedDocument {
  readonly session: TownSession;
  readonly history: EditHistory;
  /** The journal numbers of the steps of `history`. */
  readonly seqs: readonly number[];
  /** The town's own file of places is another one than the edits started from; the edits' one stands. */
  readonly baseChanged: boolean;
  /** ISO instant of the last edit kept; `null` = none. */
  readonly savedAt: string | null;
  readonly problems: readonly Problem[];
}

/**
 * The document of a town as it was left: its snapshot with the journal replayed, or the town's own places
 * where nothing was kept. What cannot be read is put aside (table `aside`) and reported.
 */
export function openDocument(
  database: LocalDatabase,
  town: TownBase,
): Promise<Stored<OpenedDocument>> {
  return stored(async () => {
    const content = keptContent(await readRaw(database, town.townKey), town);
    await putAside(database, town.townKey, content);
    return opened(content, town);
  });
}

function readRaw(database: LocalDatabase, townKey: string): PromiseLike<RawContent> {
  const { documents, snapshots, journal, journalParts } = database;
  return database.transaction("r", [documents, snapshots, journal, journalParts], async () => ({
    facts: await documents.get(townKey),
    snapshot: await snapshots.get(townKey),
    entries: await readEntries(database, townKey, 0),
  }));
}

function opened(content: KeptContent, town: TownBase): OpenedDocument {
  const { facts, history, seqs, problems } = content;
  const lastSeq = seqs.at(-1) ?? facts?.includesSeq ?? 0;
  return {
    session: { town, lineage: facts?.lineage ?? null, lastSeq },
    history,
    seqs,
    baseChanged: facts !== null && facts.baseDigest !== town.baseDigest,
    savedAt: history.steps.at(-1)?.edit.at ?? facts?.savedAt ?? null,
    problems,
  };
}

async function putAside(
  database: LocalDatabase,
  townKey: string,
  { facts, unreadable }: KeptContent,
): Promise<void> {
  if (unreadable === null) return;
  const { documents, snapshots, journal, journalParts, aside } = database;
  const tables = [documents, snapshots, journal, journalParts, aside];
  await database.transaction("rw", tables, async () => {
    await aside.bulkAdd(unreadable.contents.map((content) => ({ townKey, content })));
    await deleteEntries(database, townKey, unreadable.afterSeq);
    if (facts === null) {
      await documents.delete(townKey);
      await snapshots.delete(townKey);
    } else if (unreadable.readablePlaces !== null) {
      await snapshots.put({ townKey, places: JSON.stringify(unreadable.readablePlaces) });
    }
  });
}
