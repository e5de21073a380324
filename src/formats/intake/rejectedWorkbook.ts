import { writeXlsx } from "hucre/xlsx";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import type { NamedBytes } from "./rejectedFile.ts";

const MIME_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Excel allows no more, and none of these characters. */
const LONGEST_SHEET_NAME = 31;
const REASON_WIDTH = 48;

/** Rows as a workbook of one sheet, called as it was; every cell is text, never a formula. */
export async function rejectedWorkbook(
  { sheet }: FoundTable,
  rows: readonly (readonly string[])[],
  base: string,
): Promise<NamedBytes> {
  const name = (sheet ?? "").replace(/[[\]:*?/\\']/g, " ").trim();
  const columns = (rows[0] ?? []).map((_, i) => (i === 0 ? { width: REASON_WIDTH } : {}));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: name.slice(0, LONGEST_SHEET_NAME) || "表",
        columns,
        rows: rows.map((row) => row.map(cellText)),
        freezePane: { rows: 1, columns: 1 },
      },
    ],
  });
  return { name: `${base}.xlsx`, bytes, mimeType: MIME_TYPE };
}

/** A text as Excel reads it back: `_x0041_` would become a letter if it stood there unmarked. */
function cellText(cell: string): string {
  const whole = cell.slice(0, INTAKE_LIMITS.cellCharacters);
  return whole.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}
