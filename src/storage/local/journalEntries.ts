import type { Edit } from "../../domain/document/edit.ts";
import { isPlace } from "../../domain/places/isPlace.ts";
import type { Place } from "../../domain/places/place.ts";
import { isEdit } from "./isEdit.ts";
import type { JournalRow, LocalDatabase, NewJournalRow } from "./localDatabase.ts";
import { entriesAfter } from "./townSession.ts";

/** An entry of the journal as it was read. */
export interface JournalEntry {
  readonly row: JournalRow;
  /** `null` = it is no edit. */
  readonly edit: Edit | null;
}

/** More places than these are written and read so many at a time, each in a turn of its own. */
const PART_PLACES = 2000;

/** Told how many of the places that edits put are written. */
export type OnStored = (done: number, total: number) => void;

/**
 * The journal entries of a town above `afterSeq`, in order. Call it in a transaction over `journal` and
 * `journalParts`.
 */
export async function readEntries(
  database: LocalDatabase,
  townKey: string,
  afterSeq: number,
): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const row of await entriesAfter(database, townKey, afterSeq).toArray()) {
    entries.push(row.parts === undefined ? entryOf(row) : await joinedEntry(database, row));
  }
  return entries;
}

/**
 * Adds edits to the journal and gives their numbers. Call it in a transaction over `journal` and
 * `journalParts`, so that all of it is kept or nothing.
 */
export async function addEntries(
  { journal, journalParts }: LocalDatabase,
  townKey: string,
  edits: readonly Edit[],
  onStored: OnStored,
): Promise<number[]> {
  const rows = edits.map((edit) => rowOf(townKey, edit));
  const seqs = await journal.bulkAdd(rows, { allKeys: true });
  const total = edits.reduce((sum, { puts }) => sum + puts.length, 0);
  let done = 0;
  for (const [index, { puts }] of edits.entries()) {
    for (let part = 0; part < (rows[index]!.parts ?? 0); part += 1) {
      const some = puts.slice(part * PART_PLACES, (part + 1) * PART_PLACES);
      await journalParts.add({ townKey, seq: seqs[index]!, part, puts: some });
      onStored((done += some.length), total);
    }
  }
  return seqs;
}

/**
 * Deletes the journal entries of a town above `afterSeq` and up to `throughSeq`. Call it in a transaction over
 * `journal` and `journalParts`.
 */
export async function deleteEntries(
  { journal, journalParts }: LocalDatabase,
  townKey: string,
  afterSeq: number,
  throughSeq: number = Number.MAX_SAFE_INTEGER - 1,
): Promise<void> {
  const range = [
    [townKey, afterSeq + 1],
    [townKey, throughSeq + 1],
  ] as const;
  await journal
    .where("[townKey+seq]")
    .between(...range, true, false)
    .delete();
  await journalParts
    .where("[townKey+seq+part]")
    .between(...range, true, false)
    .delete();
}

function rowOf(townKey: string, edit: Edit): NewJournalRow {
  if (edit.puts.length <= PART_PLACES) return { townKey, edit };
  const parts = Math.ceil(edit.puts.length / PART_PLACES);
  return { townKey, edit: { ...edit, puts: [] }, parts };
}

function entryOf(row: JournalRow): JournalEntry {
  return { row, edit: isEdit(row.edit) ? row.edit : null };
}

async function joinedEntry(
  { journalParts }: LocalDatabase,
  { townKey, seq, edit, parts = 0 }: JournalRow,
): Promise<JournalEntry> {
  const found: unknown[] = [];
  const puts: Place[] = [];
  let isWhole = true;
  for (let part = 0; part < parts; part += 1) {
    const kept = (await journalParts.get([townKey, seq, part]))?.puts;
    found.push(kept);
    if (Array.isArray(kept) && kept.every(isPlace)) puts.push(...kept);
    else isWhole = false;
  }
  if (isWhole && isEdit(edit)) {
    const joined = { ...edit, puts };
    return { row: { townKey, seq, edit: joined }, edit: joined };
  }
  return { row: { townKey, seq, edit: [edit, ...found] }, edit: null };
}
