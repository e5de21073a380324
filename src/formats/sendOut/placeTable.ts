import type { Audience } from "../../domain/places/audience.ts";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import { FIGURES, figureHeader } from "./ownHeaders.ts";
import { extraHeader } from "./extraHeader.ts";
import { WORKBOOK_COLUMNS, type WorkbookColumn } from "./workbookColumns.ts";

/** Our own table: one row for every place, one cell for every column. */
export interface PlaceTable {
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The table of these places. 内部 gets every column, filled or not, so that people see what can be written;
 * others only columns that have something in them, and none that is for the way back only.
 */
export function placeTable<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
): PlaceTable {
  const columns = [...WORKBOOK_COLUMNS, ...figureColumns(places), ...extraColumns(places)].filter(
    (column) => audience === "internal" || isForOthers(column, places),
  );
  return { columns, rows: places.map((place) => columns.map(({ cellOf }) => cellOf(place))) };
}

function isForOthers({ field, kind, cellOf }: WorkbookColumn, places: readonly Place[]): boolean {
  if (field === "id" || field === "name") return true;
  return kind !== "keep" && places.some((place) => cellOf(place) !== null);
}

function figureColumns(places: readonly Place[]): WorkbookColumn[] {
  const years = new Set(
    places.flatMap(({ figures = [] }) => figures.map((year) => year.fiscalYear)),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((fiscalYear) =>
      FIGURES.map((figure): WorkbookColumn => {
        const cellOf = ({ figures = [] }: Place): number | null =>
          figures.find((year) => year.fiscalYear === fiscalYear)?.[figure] ?? null;
        const header = figureHeader(fiscalYear, figure);
        return { header, field: "figures", kind: "number", widthCharacters: 10, cellOf };
      }),
    )
    .filter(({ cellOf }) => places.some((place) => cellOf(place) !== null));
}

function extraColumns(places: readonly Place[]): WorkbookColumn[] {
  const keys = new Set(places.flatMap(({ extra = {} }) => Object.keys(extra)));
  return [...keys].map((key) => {
    const cellOf = ({ extra = {} }: Place): string | null =>
      Object.hasOwn(extra, key) ? extra[key] || null : null;
    return { header: extraHeader(key), field: "extra", kind: "text", widthCharacters: 16, cellOf };
  });
}
