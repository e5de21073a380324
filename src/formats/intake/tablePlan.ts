import type { ColumnMapping, ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { AccessibilityItem } from "../../domain/places/place.ts";
import { accessibilityItemOf } from "./accessibilityItemOf.ts";
import { type FigureColumn, figureColumnOf } from "./figureColumnOf.ts";

/** What is the same for every row of a table, worked out once. */
export interface TablePlan {
  readonly table: FoundTable;
  readonly mapping: ColumnMapping;
  readonly columns: ReadonlyMap<ColumnUse, readonly number[]>;
  /** Columns of kinds, the most particular first. */
  readonly kindColumns: readonly number[];
  readonly accessibility: readonly { readonly column: number; readonly item: AccessibilityItem }[];
  readonly figures: readonly (FigureColumn & { readonly column: number })[];
  /** What a kept cell of a column is called; no two are the same. */
  readonly extraNames: readonly string[];
  /** Its days are those of events, not of the life of a place. */
  readonly isOfEvents: boolean;
}

/** Columns whose header does not say which item or year they hold are kept as they are. */
export function tablePlan(table: FoundTable, mapping: ColumnMapping): TablePlan {
  const columns = new Map<ColumnUse, number[]>();
  const accessibility: TablePlan["accessibility"][number][] = [];
  const figures: TablePlan["figures"][number][] = [];
  for (const [column, header] of table.header.entries()) {
    const use = mapping.uses[column] ?? "keep";
    const item = use === "accessibility" ? accessibilityItemOf(header) : null;
    const figure = use === "figures" ? figureColumnOf(header) : null;
    if (item !== null) accessibility.push({ column, item });
    else if (figure !== null) figures.push({ column, ...figure });
    else {
      const taken = UNREADABLE.has(use) ? "keep" : use;
      columns.set(taken, [...(columns.get(taken) ?? []), column]);
    }
  }
  return {
    table,
    mapping,
    columns,
    kindColumns: byParticularity(table, columns.get("kinds") ?? []),
    accessibility,
    figures,
    extraNames: extraNames(table.header),
    isOfEvents: isOfEvents(table, mapping, columns),
  };
}

/** Ids of other places and lists of records cannot be read from one cell of any table. */
const UNREADABLE: ReadonlySet<ColumnUse> = new Set([
  "accessibility",
  "figures",
  "parentId",
  "successorId",
  "catchmentZones",
  "pastStatuses",
  "visits",
  "consent",
]);

/** The more different words a column has, the more particular it is. */
function byParticularity({ rows }: FoundTable, columns: readonly number[]): readonly number[] {
  const words = new Map(
    columns.map((column) => [column, new Set(rows.map((row) => row.cells[column] ?? "")).size]),
  );
  return [...columns].sort((a, b) => words.get(b)! - words.get(a)!);
}

function isOfEvents(
  { header }: FoundTable,
  { layout }: ColumnMapping,
  columns: ReadonlyMap<ColumnUse, readonly number[]>,
): boolean {
  if (layout === "events") return true;
  const names = (columns.get("name") ?? []).map((column) => header[column] ?? "");
  return (
    names.some((name) => /イベント|行事|催し|event/i.test(name)) ||
    (columns.has("startDate") && columns.has("endDate") && columns.has("startTime"))
  );
}

function extraNames(header: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return header.map((text, column) => {
    const name = text.trim() || `列${column + 1}`;
    let fresh = name;
    for (let i = 2; used.has(fresh); i++) fresh = `${name} (${i})`;
    used.add(fresh);
    return fresh;
  });
}
