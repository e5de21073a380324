import * as v from "valibot";
import { documentOf } from "../../domain/document/document.ts";
import {
  emptyHistory,
  extendHistory,
  type EditHistory,
} from "../../domain/document/editHistory.ts";
import type { Place } from "../../domain/places/place.ts";
import type { Problem } from "../../domain/problem.ts";
import type { JournalEntry } from "./journalEntries.ts";
import type { DocumentRow } from "./localDatabase.ts";
import { isPlace } from "../../domain/places/isPlace.ts";
import type { TownBase } from "./townSession.ts";

/** What the database holds of a town, as read; but for the entries unchecked. */
export interface RawContent {
  readonly facts: unknown;
  readonly snapshot: unknown;
  readonly entries: readonly JournalEntry[];
}

/** What could be understood of it, and what has to be put aside so that the rest can go on. */
export interface KeptContent {
  readonly facts: DocumentRow | null;
  readonly history: EditHistory;
  /** The journal numbers of the steps of `history`. */
  readonly seqs: readonly number[];
  readonly unreadable: Unreadable | null;
  readonly problems: readonly Problem[];
}

interface Unreadable {
  readonly contents: readonly unknown[];
  /** Journal entries above this number go; 0 with `facts` null = all that is kept of the town. */
  readonly afterSeq: number;
  /** Places of the snapshot that could be read, where others could not. */
  readonly readablePlaces: readonly Place[] | null;
}

/**
 * Checks everything that was kept. Without a readable snapshot the town's own places are the document; an
 * entry that cannot be read or applied ends the replay. What is left out is reported
 * (`keptPlaceUnreadable`, `keptEditsUnreadable`) and stands in `unreadable`.
 */
export function keptContent(raw: RawContent, town: TownBase): KeptContent {
  const snapshot = readSnapshot(raw.snapshot);
  if (!v.is(factsSchema, raw.facts) || snapshot === null) return nothingReadable(raw, town);
  const readable = leading(raw.entries, ({ edit }) => edit !== null);
  const edits = readable.flatMap(({ edit }) => edit ?? []);
  const { history } = extendHistory(emptyHistory(documentOf(snapshot.places)), edits);
  const lost = raw.entries.slice(history.steps.length).map(({ row }) => row);
  const seqs = readable.slice(0, history.steps.length).map(({ row }) => row.seq);
  const contents = [...snapshot.unreadable, ...lost];
  const readablePlaces = snapshot.unreadable.length > 0 ? snapshot.places : null;
  const afterSeq = seqs.at(-1) ?? raw.facts.includesSeq;
  return {
    facts: raw.facts,
    history,
    seqs,
    unreadable: contents.length > 0 ? { contents, afterSeq, readablePlaces } : null,
    problems: [
      ...problemOf("keptPlaceUnreadable", snapshot.unreadable.length, snapshot.places.length),
      ...problemOf("keptEditsUnreadable", lost.length, seqs.length),
    ],
  };
}

const factsSchema = v.object({
  townKey: v.string(),
  townName: v.string(),
  lineage: v.string(),
  baseDigest: v.string(),
  includesSeq: v.number(),
  savedAt: v.string(),
});

const snapshotSchema = v.object({ places: v.string() });

function readSnapshot(row: unknown): { places: Place[]; unreadable: unknown[] } | null {
  if (!v.is(snapshotSchema, row)) return null;
  const values = parsed(row.places);
  if (!Array.isArray(values)) return null;
  const places: Place[] = [];
  const unreadable: unknown[] = [];
  for (const value of values) {
    if (isPlace(value)) places.push(value);
    else unreadable.push(value);
  }
  return { places, unreadable };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nothingReadable(raw: RawContent, town: TownBase): KeptContent {
  const rows = raw.entries.map(({ row }) => row);
  const contents = [raw.facts, raw.snapshot, ...rows].filter((one) => one !== undefined);
  return {
    facts: null,
    history: emptyHistory(documentOf(town.places)),
    seqs: [],
    unreadable: contents.length > 0 ? { contents, afterSeq: 0, readablePlaces: null } : null,
    problems: problemOf("keptEditsUnreadable", contents.length, 0),
  };
}

function leading<T>(values: readonly T[], isGood: (value: T) => boolean): readonly T[] {
  const end = values.findIndex((value) => !isGood(value));
  return end < 0 ? values : values.slice(0, end);
}

function problemOf(
  code: "keptPlaceUnreadable" | "keptEditsUnreadable",
  count: number,
  kept: number,
): Problem[] {
  return count === 0 ? [] : [{ code, severity: "error", params: { count, kept } }];
}
