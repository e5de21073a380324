import type { TownDocument } from "../../domain/document/document.ts";

/** Whose copy it is and when it was made (ISO instant). */
export interface CopyFacts {
  readonly townKey: string;
  readonly townName: string;
  readonly savedAt: string;
}

/** The document as a file of its own (控え): JSON in UTF-8, one place a line, read by `readDocumentCopy`. */
export function documentCopy(document: TownDocument, facts: CopyFacts): Uint8Array<ArrayBuffer> {
  const { townKey, townName, savedAt } = facts;
  const head = JSON.stringify({
    format: "engawa-document",
    version: 1,
    townKey,
    townName,
    savedAt,
  });
  const places = [...document.places.values()].map((place) => JSON.stringify(place));
  return new TextEncoder().encode(`${head.slice(0, -1)},"places":[\n${places.join(",\n")}\n]}\n`);
}
