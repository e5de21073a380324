import { foldedText } from "../table/foldedText.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";

/** Whether a header is of a table that `placeTable` wrote, whatever was done to its other columns. */
export function isOwnTable(header: readonly string[]): boolean {
  return header.some((name) => foldedText(name) === ID);
}

const ID = foldedText(OWN_HEADERS.id);
