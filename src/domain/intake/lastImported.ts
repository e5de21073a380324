import type { EditHistory } from "../document/editHistory.ts";
import { firstMade } from "../document/undoEdit.ts";
import { undoStacks } from "../document/undoStacks.ts";
import type { Place } from "../places/place.ts";

/**
 * The places of a source as its last import left them, by id: what a person has changed since can be told from
 * what the file changes. Imports that were undone do not count.
 * Limit: only as far back as edits are kept one by one.
 */
export function lastImported(history: EditHistory, source: string): Map<string, Place> {
  const found = new Map<string, Place>();
  const standing = undoStacks(history.steps.map(({ edit }) => edit)).undo;
  for (const edit of standing) {
    if (firstMade(history, edit)?.subject !== "importPlaces") continue;
    for (const place of edit.puts) if (place.source === source) found.set(place.id, place);
  }
  return found;
}
