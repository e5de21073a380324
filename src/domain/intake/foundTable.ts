/**
 * A table found in a file or a paste: which row is its header, and what stands around it. A file may hold
 * several: sheets, and blocks side by side.
 */
export interface FoundTable {
  readonly file: string;
  /** The sheet of a workbook, or the folder of a KML; `null` = the file has one table only. */
  readonly sheet: string | null;
  readonly format: TableFormat;
  /** How the text was read; `null` where the format leaves no choice. */
  readonly encoding: string | null;
  /** What parts the cells of a text; absent where the format leaves no choice. */
  readonly delimiter?: string;
  /** As a person counts it; 0 = the file has no header row (GeoJSON, KML, GPX). */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly FoundRow[];
  /** Titles above and notes below: kept to be read, no data. */
  readonly asides: readonly { readonly row: number; readonly text: string }[];
}

export interface FoundRow {
  /** As a person counts it in the file. */
  readonly row: number;
  /** One for every column of the header. */
  readonly cells: readonly string[];
  /** The geometry of a map file, in degrees. */
  readonly point?: { readonly lng: number; readonly lat: number };
}

export type TableFormat =
  "csv" | "tsv" | "xlsx" | "xls" | "geojson" | "kml" | "kmz" | "gpx" | "pasted";
