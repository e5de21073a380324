import type { Problem } from "../../domain/problem.ts";

/** A file as it goes out. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** Rows or events, where they are not one for every place. */
  readonly eventCount?: number;
  /** Places that have no row or event: their days are not known, or they are not open. */
  readonly withoutEventCount?: number;
  readonly problems: readonly Problem[];
}
