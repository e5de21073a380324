import type { Place } from "../../domain/places/place.ts";
import type { LocalDatabase } from "./localDatabase.ts";

/** The town a document belongs to, as its own files give it. */
export interface TownBase {
  readonly townKey: string;
  readonly townName: string;
  /** Digest of the town's own file of places; empty = it has none. */
  readonly baseDigest: string;
  readonly places: readonly Place[];
}

/** How far one tab has read what is kept of a town. */
export interface TownSession {
  readonly town: TownBase;
  /** `null` = nothing was kept of the town when last read. */
  readonly lineage: string | null;
  /** The number of the last edit read or written; 0 = none. */
  readonly lastSeq: number;
}

/** The journal entries of a town whose number is above `afterSeq`, in order. */
export function entriesAfter(database: LocalDatabase, townKey: string, afterSeq: number) {
  return database.journal
    .where("[townKey+seq]")
    .between([townKey, afterSeq], [townKey, Number.MAX_SAFE_INTEGER], false, true);
}
