import { meshBounds } from "../../domain/people/meshBounds.ts";
import type { PeopleCell, PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { PeopleClass } from "../../domain/people/peopleClass.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import type { Table } from "../table/table.ts";
import { classColumnsOf, type ClassColumns } from "./classColumns.ts";
import { countsOfRow } from "./countsOfRow.ts";
import { peopleCountsOf } from "./peopleCountsOf.ts";

/** 国勢調査 of which a table of 地域メッシュ統計 comes, by the letters before its column numbers. */
const CENSUS_DAYS: Readonly<Record<string, string>> = {
  T001141: "2020-10-01",
  T001192: "2020-10-01",
  T001231: "2020-10-01",
  T000847: "2015-10-01",
  T000876: "2015-10-01",
};

interface MeshRow {
  readonly code: string;
  readonly row: number;
  /** HTKSYORI: 0 ordinary, 1 receives others (合算先), 2 suppressed (秘匿元). */
  readonly treatment: string;
  readonly partners: readonly string[];
  readonly people: Partial<Record<PeopleClass, number>>;
}

/** Whether a table is e-Stat's: it says so by its columns KEY_CODE and HTKSYORI. */
export function isMeshStatistics(table: Table): boolean {
  return columnOf(table.header, ["KEY_CODE"]) >= 0 && columnOf(table.header, ["HTKSYORI"]) >= 0;
}

/**
 * e-Stat 地域メッシュ統計: codes in row 1, Japanese captions in row 2 (by which the columns are found).
 * A suppressed mesh (秘匿) becomes one cell with the mesh it was added to: totals are summed, details
 * are those of the receiver, which already hold both. "*" and "X" are never 0.
 * Rule: e-Stat's definition of HTKSYORI, HTKSAKI and GASSAN.
 */
export function readMeshStatistics(
  table: Table,
  file: string,
  asOf?: string,
): Checked<PeopleCounts> {
  const problems: Problem[] = [];
  const columns = classColumnsOf(table.rows[0] ?? []);
  if (columns.everyone === undefined) {
    const params = { expected: "2行目の見出し「人口総数」" };
    return { value: null, problems: [{ code: "columnMissing", severity: "error", file, params }] };
  }
  const rows = meshRows(table, columns, file, problems);
  const groups = dissolved(rows);
  if (groups.length < rows.length) {
    const params = { count: rows.length - groups.length };
    problems.push({ code: "meshesDissolved", severity: "note", file, params });
  }
  const cells = groups.map((group) => cellOf(group, file, problems));
  return peopleCountsOf(cells, asOf ?? censusDay(table.header), file, problems);
}

function meshRows(
  table: Table,
  columns: ClassColumns,
  file: string,
  problems: Problem[],
): MeshRow[] {
  const at = (name: string): number => columnOf(table.header, [name]);
  const [key, treatment, target, merged] = [
    at("KEY_CODE"),
    at("HTKSYORI"),
    at("HTKSAKI"),
    at("GASSAN"),
  ];
  const header = table.rows[0]!;
  const rows: MeshRow[] = [];
  for (let i = 1; i < table.rows.length; i++) {
    const cells = table.rows[i]!;
    const code = (cells[key] ?? "").trim();
    const row = table.firstRow + i;
    if (code === "") continue;
    if (meshBounds(code) === null) {
      problems.push({
        code: "meshCodeInvalid",
        severity: "warning",
        file,
        row,
        params: { found: code },
      });
      continue;
    }
    const partners = `${cells[target] ?? ""};${cells[merged] ?? ""}`
      .split(";")
      .filter((partner) => meshBounds(partner) !== null);
    const status = (cells[treatment] ?? "").trim();
    const people = countsOfMesh(
      cells,
      columns,
      { file, row, header },
      status === "2" ? [] : problems,
    );
    rows.push({ code, row, treatment: status, partners, people });
  }
  return rows;
}

/**
 * In e-Stat's tables "-" means that there is nobody (該当数値なし). What is suppressed in a mesh of
 * treatment 2 is not lost, its receiver has it: told once for the file.
 */
function countsOfMesh(
  cells: readonly string[],
  columns: ClassColumns,
  place: Parameters<typeof countsOfRow>[2],
  problems: Problem[],
): Partial<Record<PeopleClass, number>> {
  const counted = cells.map((cell) => (/^\s*[-－]\s*$/.test(cell) ? "0" : cell));
  return countsOfRow(counted, columns, place, problems);
}

/** Meshes that e-Stat added together, each group with its receiver first. */
function dissolved(rows: readonly MeshRow[]): MeshRow[][] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const groupOf = new Map<string, MeshRow[]>();
  for (const row of rows) {
    const group = groupOf.get(row.code) ?? [row];
    groupOf.set(row.code, group);
    for (const partner of row.partners) {
      const other = byCode.get(partner);
      if (other === undefined || groupOf.get(partner) === group) continue;
      for (const each of groupOf.get(partner) ?? [other]) {
        group.push(each);
        groupOf.set(each.code, group);
      }
    }
  }
  const groups = [...new Set(groupOf.values())];
  return groups.map((group) => group.sort((a, b) => a.treatment.localeCompare(b.treatment)));
}

/** Receivers (treatment 1) sort before suppressed meshes (2): details are the receiver's. */
function cellOf(group: readonly MeshRow[], file: string, problems: Problem[]): PeopleCell {
  const first = group[0]!;
  const codes = group.map((row) => row.code);
  const people = { ...first.people };
  if (group.length > 1) {
    const totals = group.map((row) => row.people.everyone);
    delete people.everyone;
    if (totals.every((total) => total !== undefined)) {
      people.everyone = totals.reduce((sum, total) => sum + total, 0);
    }
  } else if (first.treatment === "2") {
    const params = { found: first.code };
    problems.push({ code: "valueSuppressed", severity: "warning", file, row: first.row, params });
    return {
      id: first.code,
      shape: { kind: "meshes", codes },
      people: onlyTotal(first.people.everyone),
    };
  }
  return { id: first.code, shape: { kind: "meshes", codes }, people };
}

function onlyTotal(everyone: number | undefined): Partial<Record<PeopleClass, number>> {
  return everyone === undefined ? {} : { everyone };
}

function censusDay(header: readonly string[]): string | null {
  for (const name of header) {
    const day = CENSUS_DAYS[name.trim().slice(0, 7)];
    if (day !== undefined) return day;
  }
  return null;
}
