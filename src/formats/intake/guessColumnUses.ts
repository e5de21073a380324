import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { USES_OF_SEVERAL_COLUMNS } from "./columnAliases.ts";
import { type ColumnLook, columnLook } from "./columnLook.ts";
import { kindOfWord, kindWordsOf } from "./kindWordsOf.ts";
import { headerUseOf } from "./headerUseOf.ts";

interface Column {
  readonly at: number;
  readonly header: string;
  readonly look: ColumnLook | null;
  readonly cells: readonly string[];
}

interface Claim {
  readonly column: Column;
  readonly use: ColumnUse;
  readonly rank: number;
}

/**
 * One use for every column: the words of the headers first, the surest column where several claim a use;
 * then the looks of the columns that are left; then a name from what stands for one. The rest is kept.
 */
export function guessColumnUses(table: FoundTable): readonly ColumnUse[] {
  const columns = table.header.map((header, at): Column => {
    const cells = table.rows.map((row) => row.cells[at] ?? "");
    return { at, header, cells, look: columnLook(cells) };
  });
  const uses = new Map<number, ColumnUse>();
  const isTaken = (use: ColumnUse): boolean =>
    !USES_OF_SEVERAL_COLUMNS.has(use) && [...uses.values()].includes(use);
  for (const { column, use } of claimsOf(columns)) {
    if (!isTaken(use)) uses.set(column.at, use);
  }
  for (const column of columns) {
    const use = uses.has(column.at) ? null : lookUseOf(column, isTaken);
    if (use !== null) uses.set(column.at, use);
  }
  if (!isTaken("name")) giveName(columns, uses);
  return columns.map(({ at, header, look }) => {
    if (isUnnamed(header) && look === "blank") return "leaveOut";
    return uses.get(at) ?? "keep";
  });
}

function claimsOf(columns: readonly Column[]): readonly Claim[] {
  const claims = columns.flatMap((column): Claim[] => {
    const found = headerUseOf(column.header);
    if (found === null) return [];
    const use = bySight(found.use, column);
    if (use === null) return [];
    return [{ column, use, rank: found.rank + (column.look === "blank" ? EMPTY : 0) }];
  });
  return claims.sort((a, b) => a.rank - b.rank);
}

/** An empty column has its use only where no filled one claims it. */
const EMPTY = 1000;

/** The use that a header says, corrected by what the cells look like. */
function bySight(use: ColumnUse, { header, look, cells }: Column): ColumnUse | null {
  if (use === "sourceId" && isRowNumber(header, cells)) return "leaveOut";
  if (look === "latLng" && use !== "sourceId") return "latLng";
  if (use === "latLng" && look !== "blank") return look === "address" ? "address" : null;
  if (use === "venue" && look === "address") return "address";
  if (use === "phone" && look === "url") return "url";
  if (use === "url" && look !== "url" && look !== "blank" && !cells.some(isWebAddress)) return null;
  const isAxis = /^[xy]/i.test(header.normalize("NFKC"));
  if (isAxis && (look === "lat" || look === "lng")) return look;
  if (use === "startDate" && look === "scheduleText") return "scheduleText";
  if (use === "consultation" && look === "scheduleText") return "consultationText";
  return use;
}

function isWebAddress(cell: string): boolean {
  return /https?:|ｈｔｔｐ/i.test(cell);
}

/** 1, 2, 3 … down the table: a number of the row, which another edition of the list gives to another place. */
function isRowNumber(header: string, cells: readonly string[]): boolean {
  if (!/^(no\.?|番号|通し番号|連番|#|#property|_id)$/i.test(header.normalize("NFKC").trim()))
    return false;
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return numbers.length > 1 && numbers.every((cell, i) => cell === String(i + 1));
}

function lookUseOf(column: Column, isTaken: (use: ColumnUse) => boolean): ColumnUse | null {
  const { look, header } = column;
  if (headerUseOf(header) !== null) return null;
  switch (look) {
    case "lng":
    case "lat":
    case "latLng":
    case "phone":
    case "url":
    case "availableDays":
    case "address":
      return isTaken(look) ? null : look;
    case "scheduleText":
      return look;
    case "startTime":
      if (!isTaken("startTime")) return "startTime";
      return isTaken("endTime") ? null : "endTime";
    case "kana":
      return isTaken("kana") || !isUnnamed(header) ? null : "kana";
    case null:
      return isUnnamed(header) && isOfKinds(column.cells) ? "kinds" : null;
    case "day":
    case "number":
    case "postcode":
    case "careLevel":
    case "sex":
    case "blank":
      return null;
  }
}

/** Blank, or the 「列3」 that a blank heading is given. */
function isUnnamed(header: string): boolean {
  return /^(列\d+)?$/.test(header.trim());
}

/** Few words, most of which are kinds of place. */
function isOfKinds(cells: readonly string[]): boolean {
  const words = new Set(cells.flatMap((cell) => kindWordsOf(cell.trim())));
  const known = [...words].filter((word) => kindOfWord(word) !== null);
  return words.size * 2 <= cells.length && known.length * 2 > words.size;
}

/** Without a column of names, who meets there is called by the group, or the place by its building. */
function giveName(columns: readonly Column[], uses: Map<number, ColumnUse>): void {
  for (const instead of ["operator", "venue", "formalName"] as const) {
    const found = columns.find(({ at, look }) => uses.get(at) === instead && look !== "blank");
    if (found === undefined) continue;
    uses.set(found.at, "name");
    return;
  }
  const free = columns.find(
    ({ at, cells, look }) => !uses.has(at) && look === null && isOfNames(cells),
  );
  if (free) uses.set(free.at, "name");
}

/** Short texts, hardly one of them twice. */
function isOfNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const short = filled.filter((cell) => cell.length <= 40 && !/^[\d.,\-\s]+$/.test(cell));
  return (
    filled.length * 2 >= cells.length &&
    short.length * 10 >= filled.length * 9 &&
    new Set(filled).size * 10 >= filled.length * 7
  );
}
