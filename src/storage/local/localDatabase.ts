import { Dexie, type Table } from "dexie";

/** Everything kept on this device: one database for all towns, keyed by the town's key. */
export class LocalDatabase extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly journal: Table<JournalRow, number, NewJournalRow>;
  declare readonly journalParts: Table<JournalPartRow>;
  declare readonly aside: Table<AsideRow, number, Omit<AsideRow, "number">>;
  declare readonly townFiles: Table<TownFilesRow, string>;
  declare readonly pastChanges: Table<PastChangesRow, number, Omit<PastChangesRow, "number">>;
  declare readonly copies: Table<CopyRow, string>;
  declare readonly mappings: Table<MappingRow, string>;

  constructor(host: DatabaseHost) {
    const { indexedDB, IDBKeyRange } = host;
    super("engawa-map", { indexedDB, IDBKeyRange, chromeTransactionDurability: "strict" });
    this.version(1).stores({
      documents: "townKey",
      snapshots: "townKey",
      journal: "++seq, [townKey+seq]",
      aside: "++number, townKey",
      townFiles: "townKey, townName",
    });
    this.version(2).stores({
      pastChanges: "++number, townKey",
      copies: "townKey",
      mappings: "shape",
    });
    this.version(3).stores({ journalParts: "[townKey+seq+part]" });
  }
}

/** What is known about a town's kept document without reading the document. */
export interface DocumentRow {
  readonly townKey: string;
  readonly townName: string;
  /** The id of the first edit ever kept: tells this record from one made after it was forgotten. */
  readonly lineage: string;
  /** Digest of the town's own file of places that the edits started from. */
  readonly baseDigest: string;
  /** The snapshot holds every edit up to this number. */
  readonly includesSeq: number;
  /** ISO instant of the last edit in the snapshot, or of the first edit. */
  readonly savedAt: string;
}

/** The places as one JSON text. */
export interface SnapshotRow {
  readonly townKey: string;
  readonly places: string;
}

export interface NewJournalRow {
  readonly townKey: string;
  /** An `Edit`, checked when read. */
  readonly edit: unknown;
  /** Of an edit that puts so many places that they are kept in parts: how many parts. */
  readonly parts?: number;
}

export interface JournalRow extends NewJournalRow {
  /** Given by the database, rising over all towns and tabs. */
  readonly seq: number;
}

/** Some of the places that the edit of journal entry `seq` puts; `part` counts from 0. */
export interface JournalPartRow {
  readonly townKey: string;
  readonly seq: number;
  readonly part: number;
  /** `Place`s, checked when read. */
  readonly puts: unknown;
}

/** What could not be read: out of the way, but not lost. */
export interface AsideRow {
  readonly number: number;
  readonly townKey: string;
  readonly content: unknown;
}

export interface TownFilesRow {
  readonly townKey: string;
  readonly townName: string;
  readonly keptAt: string;
  /** `KeptFiles`, checked when read. */
  readonly files: unknown;
}

/** What edits did that are no longer kept one by one. */
export interface PastChangesRow {
  /** Rising; the changes of a later row are newer. */
  readonly number: number;
  readonly townKey: string;
  /** Whether they came with a copy. */
  readonly isCopied: boolean;
  /** `DocumentChange`s as JSON, the newest first, checked when read. */
  readonly changes: string;
}

export interface CopyRow {
  readonly townKey: string;
  /** ISO instant of the last copy taken away. */
  readonly lastCopyAt: string;
}

export interface MappingRow {
  readonly shape: string;
  /** A `ColumnMapping`, checked when read. */
  readonly mapping: unknown;
  /** ISO instant. */
  readonly usedAt: string;
}

/** Where the database lives; tests give their own. */
export interface DatabaseHost {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}
