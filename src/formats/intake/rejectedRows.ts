import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { reasonText } from "./reasonText.ts";
import { REASON_COLUMN } from "./reasonColumn.ts";
import type { NamedBytes, RejectedDraft } from "./rejectedFile.ts";
import { rejectedText } from "./rejectedText.ts";
import { rejectedWaypoints } from "./rejectedWaypoints.ts";
import { rejectedFeatures } from "./rejectedFeatures.ts";
import { rejectedPlacemarks } from "./rejectedPlacemarks.ts";

const FILE_SUFFIX = "_取り込めなかった行";

/**
 * The rows of a table that could not be taken in, as a file of the same kind (CSV in the same encoding with
 * the same delimiter, a workbook, GeoJSON, KML, GPX), to be put right and given back. A column of reasons
 * stands first and is left out when the file is read again. An .xls comes back as .xlsx, a KMZ as KML, a
 * pasted table as CSV; a CSV whose encoding lacks a character of a reason comes in UTF-8.
 *
 * Limit: lines and areas of a map file come without their shape; formulas and colours of a workbook are
 * not kept, cells are text.
 */
export async function rejectedRows(
  table: FoundTable,
  drafts: readonly RejectedDraft[],
): Promise<NamedBytes> {
  const base = `${table.file.replace(/\.[^.]*$/, "")}${FILE_SUFFIX}`;
  switch (table.format) {
    case "csv":
    case "tsv":
    case "pasted":
      return rejectedText(table, cellsOf(table, drafts), base);
    case "xlsx":
    case "xls": {
      const { rejectedWorkbook } = await import("./rejectedWorkbook.ts");
      return rejectedWorkbook(table, cellsOf(table, drafts), base);
    }
    case "geojson":
      return rejectedFeatures(table, drafts, base);
    case "kml":
    case "kmz":
      return rejectedPlacemarks(table, drafts, base);
    case "gpx":
      return rejectedWaypoints(table, drafts, base);
  }
}

function cellsOf(table: FoundTable, drafts: readonly RejectedDraft[]): string[][] {
  const rows = drafts.map((draft) => [reasonText(draft), ...draft.source.cells]);
  return [[REASON_COLUMN, ...table.header], ...rows];
}
