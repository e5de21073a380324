import { isBlankCell } from "./isBlankCell.ts";

/** Below this many cells a row may be anything. */
const LEAST_CELLS = 4;

/** Here and there a template says something of its own (URI, N/A). */
const LEAST_SHARE = 0.8;

/** What no row of data holds throughout. */
const SURE_KINDS: readonly RegExp[] = [
  /^(必須|任意|推奨|入力不要|不要|必須項目|任意項目)$/,
  /^(文字列|文字|数字|数値|整数|小数|日付|時刻|半角|全角|テキスト|コード値|真偽|xsd:)/,
];
/** What explains the columns only where the rows below hold something else. */
const LIKELY_KINDS: readonly RegExp[] = [
  /^[◎○△●※*]$/,
  /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/,
  /^\d{1,4}$/,
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
  if (SURE_KINDS.some(isAll)) return true;
  return LIKELY_KINDS.some((kind) => {
    const alike = filled.filter((column) => isMostlyAlike(kind, column, below));
    return isAll(kind) && below.length > 0 && alike.length * 2 < filled.length;
  });
}

function isMostlyAlike(
  kind: RegExp,
  column: number,
  below: readonly (readonly string[])[],
): boolean {
  const cells = below.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
  return cells.filter((cell) => kind.test(cell!.trim())).length * 2 > cells.length;
}
