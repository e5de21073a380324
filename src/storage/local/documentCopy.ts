import type { DocumentChange } from "../../domain/document/documentChange.ts";
import type { Place } from "../../domain/places/place.ts";
import type { KeptMapping } from "./keptMappings.ts";

/** Whose copy it is and when it was made (ISO instant). */
export interface CopyFacts {
  readonly townKey: string;
  readonly townName: string;
  readonly savedAt: string;
}

/** All that a copy holds. */
export interface DocumentCopy extends CopyFacts {
  readonly places: readonly Place[];
  /** What edits did, the newest first. */
  readonly changes: readonly DocumentChange[];
  /** What columns mean, by the shape of a table. */
  readonly mappings: readonly KeptMapping[];
}

/** The version that is written; every version up to it is read. */
export const COPY_VERSION = 2;

/**
 * The document as a file of its own (控え): JSON in UTF-8 with one place, one edit and one mapping a line,
 * read by `readDocumentCopy`. Its form stands in the README, 控え.
 */
export function documentCopy(copy: DocumentCopy): Uint8Array<ArrayBuffer> {
  const { townKey, townName, savedAt, places, changes, mappings } = copy;
  const facts = { format: "engawa-document", version: COPY_VERSION, townKey, townName, savedAt };
  const lists = { places, changes, mappings };
  const parts = Object.entries(lists).map(
    ([name, list]) => `${JSON.stringify(name)}:${lines(list)}`,
  );
  const head = JSON.stringify(facts).slice(0, -1);
  return new TextEncoder().encode(`${[head, ...parts].join(",\n")}\n}\n`);
}

function lines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}
