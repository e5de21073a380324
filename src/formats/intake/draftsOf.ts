import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Problem } from "../../domain/problem.ts";
import { type RowDraft, draftOfRow } from "./draftOfRow.ts";
import type { DraftOptions } from "./draftOptions.ts";
import { isOwnTable } from "../sendOut/isOwnTable.ts";
import { ownDraftOfRow } from "./ownDraftOfRow.ts";
import { peopleTableProblem } from "./peopleTableProblem.ts";
import { positionsOfTable } from "./positionsOfTable.ts";
import { tablePlan } from "./tablePlan.ts";

/** What a table says of places: a draft for every row, and what concerns the table as a whole. */
export interface TableDrafts {
  readonly drafts: readonly PlaceDraft[];
  readonly problems: readonly Problem[];
}

/**
 * Every row of a table as a draft of a place, in order, by a mapping that a person has seen. Cells that no
 * field takes are kept in `extra`; whatever is corrected, left out or doubtful is said by row. A table of
 * people is refused: its error, no drafts, and none of its cells. A table that we wrote ourselves is read as
 * such, whatever the mapping.
 */
export function draftsOf(
  table: FoundTable,
  mapping: ColumnMapping,
  options: DraftOptions,
): TableDrafts {
  if (isOwnTable(table.header)) return ownDrafts(table, mapping);
  const refusal = peopleTableProblem(table);
  if (refusal !== null) return { drafts: [], problems: [refusal] };
  const plan = tablePlan(table, mapping);
  const positions = positionsOfTable(plan, options);
  const readOnce = {
    ...options,
    ...(options.readSchedule && { readSchedule: once(options.readSchedule) }),
  };
  const rows = table.rows.map((row, i) => draftOfRow(plan, row, positions[i]!, readOnce));
  return {
    drafts: rows.map(({ draft }) => draft),
    problems: [
      ...unknownKinds(rows, table.file),
      ...repeatedIds(rows, table.file),
      ...personalSummary(rows, table.file),
    ],
  };
}

/** The rows of our own table say what each column is; a mapping cannot make them say otherwise. */
function ownDrafts(table: FoundTable, { usualKind }: ColumnMapping): TableDrafts {
  const rows = table.rows.map((row) => ownDraftOfRow(table, row, usualKind));
  return { drafts: rows.map(({ draft }) => draft), problems: personalSummary(rows, table.file) };
}

/** Lists repeat their opening days row by row: each wording is read once. */
function once(readSchedule: NonNullable<DraftOptions["readSchedule"]>): typeof readSchedule {
  const read = new Map<string, ReturnType<typeof readSchedule>>();
  return (cells) => {
    const key = JSON.stringify(cells);
    const known = read.get(key) ?? readSchedule(cells);
    read.set(key, known);
    return known;
  };
}

/** Each word that nobody knows, once. */
function unknownKinds(rows: readonly RowDraft[], file: string): Problem[] {
  const counts = new Map<string, number>();
  for (const { unknownWords } of rows) {
    for (const word of new Set(unknownWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([found, count]) => ({
    code: "kindUnknown",
    severity: "note",
    file,
    params: { found, count },
  }));
}

function repeatedIds(rows: readonly RowDraft[], file: string): Problem[] {
  const counts = new Map<string, number>();
  for (const { draft } of rows) {
    const id = draft.fields.sourceId;
    if (id !== undefined && draft.verdict !== "rejected") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
  if (repeated.length === 0) return [];
  const params = { count: repeated.length, found: repeated.slice(0, 3).join("、") };
  return [{ code: "sourceIdRepeated", severity: "note", file, params }];
}

function personalSummary(rows: readonly RowDraft[], file: string): Problem[] {
  const count = rows.filter(({ findings }) => findings.length > 0).length;
  if (count === 0) return [];
  const found = [...new Set(rows.flatMap(({ findings }) => findings))].join(" ");
  return [{ code: "personalDataInTable", severity: "warning", file, params: { count, found } }];
}
