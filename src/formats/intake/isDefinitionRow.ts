import { isBlankCell } from "./isBlankCell.ts";

/** Below this many cells a row may be anything. */
const LEAST_CELLS = 4;

/** Here and there a template says something of its own (URI, N/A). */
const LEAST_SHARE = 0.8;

const KINDS: readonly RegExp[] = [
  /^(必須|任意|推奨|入力不要|不要|必須項目|任意項目|[◎○△●※*])$/,
  /^(文字列|文字|数字|数値|整数|小数|日付|時刻|半角|全角|テキスト|コード値|真偽|xsd:)/,
  /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/,
  /^(string|integer|float|double|date|time|boolean|anyURI|#object_type_xsd)$/i,
];

/**
 * Whether a row below the header explains the columns instead of filling them, as templates do: nearly all
 * 必須/任意, all kinds of value (文字列, 日付YYYY/MM/DD), a second set of names in Latin letters, or the
 * numbers 1, 2, 3 … or lengths above columns of words.
 */
export function isDefinitionRow(
  cells: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  if (/^#(object_type_xsd|property_context)$/.test(cells[0] ?? "")) return true;
  const filled = [...cells.keys()].filter((column) => !isBlankCell(cells[column]));
  if (filled.length < LEAST_CELLS || filled.length * 2 < cells.length) return false;
  const isAll = (kind: RegExp) => {
    const fitting = filled.filter((column) => kind.test(cells[column]!.trim()));
    return fitting.length >= filled.length * LEAST_SHARE;
  };
  const isUnlikeBelow = (kind: RegExp) => {
    const alike = filled.filter((column) => isMostlyAlike(kind, column, below));
    return alike.length * 2 < filled.length;
  };
  if (KINDS.some((kind) => isAll(kind) && isUnlikeBelow(kind))) return true;
  const isNumbers = isAll(/^\d{1,4}$/);
  return isNumbers && isUnlikeBelow(/^\d{1,4}$/);
}

function isMostlyAlike(
  kind: RegExp,
  column: number,
  below: readonly (readonly string[])[],
): boolean {
  const cells = below.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
  return cells.filter((cell) => kind.test(cell!.trim())).length * 2 > cells.length;
}
