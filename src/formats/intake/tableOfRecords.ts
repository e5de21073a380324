import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { MapRecord } from "./mapRecord.ts";
import { placeOfSource } from "./placeOfSource.ts";
import { REASON_COLUMN } from "./reasonColumn.ts";
import type { TableSource } from "./tableSource.ts";
import { tooLarge } from "./tooLarge.ts";

/**
 * The things of a map file as a table: one column for each attribute, in the order they first appear.
 * Lines and areas come without a point, which is told once; attributes keep the order of the file.
 */
export function tableOfRecords(
  records: readonly MapRecord[],
  source: TableSource,
): Checked<FoundTable> {
  const header = new Set<string>();
  for (const { cells } of records) for (const name of cells.keys()) header.add(name);
  header.delete(REASON_COLUMN);
  const names = [...header];
  const excess = tooLarge(records.length, names.length, source.file);
  if (excess) return { value: null, problems: [excess] };
  const rows = records.map(({ row, cells, point }) => ({
    row,
    cells: names.map((name) => cells.get(name) ?? ""),
    ...(point ? { point } : {}),
  }));
  const value = { ...source, headerRow: 0, header: names, rows, asides: [] };
  return { value, problems: shapesTold(records, source) };
}

function shapesTold(records: readonly MapRecord[], source: TableSource): Problem[] {
  const shaped = records.filter(({ point, shape }) => point === null && shape !== null);
  if (shaped.length === 0) return [];
  const found = [...new Set(shaped.map(({ shape }) => shape))].join("、");
  const params = { count: shaped.length, found };
  const { row } = shaped[0]!;
  const file = placeOfSource(source);
  return [{ code: "shapesWithoutPoint", severity: "warning", file, row, params }];
}
