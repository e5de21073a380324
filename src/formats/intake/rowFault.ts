import type { FoundRow } from "../../domain/intake/foundTable.ts";
import type { ProblemCode } from "../../domain/problem.ts";
import { isPlaceholder } from "../places/isPlaceholder.ts";

/** Why a row is no place at all, for the rows of templates, repeated headers and sums; `null` = it may be one. */
export function rowFault(
  { cells }: FoundRow,
  header: readonly string[],
  name: string,
): { readonly code: ProblemCode; readonly found: string } | null {
  if (isPlaceholder(name)) return { code: "placeholderRow", found: name };
  if (isHeader(cells, header)) return { code: "headerRepeated", found: name };
  if (isRules(cells)) return { code: "placeholderRow", found: name };
  if (cells.length > 4 && cells.every((cell, i) => cell.trim() === String(i + 1))) {
    return { code: "placeholderRow", found: cells.slice(0, 3).join(", ") };
  }
  if (/^(合計|総計|小計|計)$/.test(name.replace(/\s/g, "")))
    return { code: "totalRow", found: name };
  return null;
}

/** How forms say which cells must be filled. */
const RULES = /^(必須|任意|推奨|入力不要|自動入力|選択|必須項目|任意項目)$/;

function isRules(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell.trim() === "") continue;
    if (!RULES.test(cell.trim())) return false;
    filled++;
  }
  return filled > 2;
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  let alike = 0;
  for (const [i, cell] of cells.entries()) {
    if (cell === "") continue;
    if (cell.trim() !== header[i]?.trim()) return false;
    alike++;
  }
  return alike > 1;
}
