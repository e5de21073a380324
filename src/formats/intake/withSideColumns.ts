import type { CellObject } from "@e965/xlsx";
import { foldedText } from "../table/foldedText.ts";
import { headerRowOf } from "./headerRowOf.ts";
import { readingOf } from "./readingOf.ts";

type SheetRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Columns that hold what a place is called. */
const NAME =
  /^(名称|施設名|施設名称|名前|サロン名|団体名?|団体・サロン名|事業所名|イベント名|行事名)$/;
const KANA = /カナ|かな|読み|よみ|ヨミ/;
/** Fewer readings than this share of the names are chance. */
const LEAST_SHARE = 0.5;

/**
 * Adds, in place, at the right of a sheet what its cells know beside their text: the addresses of links
 * whose text is another (「名称のリンク」), and the readings of names (「名称の読み」) where the sheet has no
 * column for them and most names have one.
 */
export function withSideColumns(rows: string[][], cells: SheetRows, width: number): void {
  const header = headerRowOf(rows);
  if (header < 0) return;
  const labels = rows[header]!.slice(0, width);
  const hasKana = labels.some((label) => KANA.test(label));
  for (const [column, label] of labels.entries()) {
    const links = cells.map((row) => linkOf(row?.[column]));
    if (label !== "" && links.some((link, i) => i > header && link !== "")) {
      addColumn(rows, header, `${label}のリンク`, links);
    }
    if (hasKana || !NAME.test(foldedText(label))) continue;
    const readings = cells.map((row) => cellReading(row?.[column]));
    const names = rows.filter((row, i) => i > header && row[column] !== "").length;
    const known = readings.filter((reading, i) => i > header && reading !== "").length;
    if (known > 0 && known >= names * LEAST_SHARE) {
      addColumn(rows, header, `${label}の読み`, readings);
    }
  }
}

/** Rows that hold nothing else stay blank. */
function addColumn(
  rows: string[][],
  header: number,
  label: string,
  values: readonly string[],
): void {
  for (const [i, row] of rows.entries()) {
    row.push(i === header ? label : i > header ? values[i]! : "");
  }
}

function linkOf(cell: CellObject | undefined): string {
  const target = cell?.l?.Target ?? "";
  return /^https?:\/\//i.test(target) && target !== cell?.v ? target : "";
}

function cellReading(cell: CellObject | undefined): string {
  if (typeof cell?.v !== "string" || typeof cell.r !== "string") return "";
  return readingOf(cell.v.replaceAll("\n", "\r\n"), cell.r)?.replaceAll("\r\n", "\n") ?? "";
}
