import type { PlaceDraft } from "./placeDraft.ts";

/** What `ImportDecisions` know a draft by: the number of its table and its row, 「0:15」. */
export function draftKey({ table, source }: PlaceDraft): string {
  return `${table ?? 0}:${source.row}`;
}
