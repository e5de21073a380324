import type { ColumnMapping, ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { AccessibilityItem } from "../../domain/places/place.ts";
import { accessibilityItemOf } from "./accessibilityItemOf.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { kindOfWord } from "./kindWordsOf.ts";
import { fiscalYearIn } from "./fiscalYearIn.ts";
import { type FigureColumn, figureColumnOf } from "./figureColumnOf.ts";

/** What is the same for every row of a table, worked out once. */
export interface TablePlan {
  readonly table: FoundTable;
  readonly mapping: ColumnMapping;
  readonly columns: ReadonlyMap<ColumnUse, readonly number[]>;
  /** The kind of a word by the words of the field, each word looked up once. */
  readonly kindOfWord: (word: string) => PlaceKind | null;
  /** Columns of kinds, the most particular first. */
  readonly kindColumns: readonly number[];
  readonly accessibility: readonly { readonly column: number; readonly item: AccessibilityItem }[];
  readonly figures: readonly (FigureColumn & { readonly column: number })[];
  /** What a kept cell of a column is called; no two are the same. */
  readonly extraNames: readonly string[];
  /** The 年度 that the titles of the table name; `null` = none. */
  readonly fiscalYear: number | null;
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
    kindOfWord: lookedUpOnce(kindOfWord),
    kindColumns: byParticularity(table, columns.get("kinds") ?? []),
    accessibility,
    figures,
    extraNames: extraNames(table.header),
    fiscalYear: fiscalYearOfTitles(table),
    isOfEvents: isOfEvents(table, mapping, columns),
  };
}

function lookedUpOnce(look: (word: string) => PlaceKind | null): typeof look {
  const known = new Map<string, PlaceKind | null>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    const kind = look(word);
    known.set(word, kind);
    return kind;
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

/** A title that speaks of a 年度: 令和8年度 サロン一覧. */
function fiscalYearOfTitles({ file, sheet, asides }: FoundTable): number | null {
  const titles = [sheet ?? "", ...asides.map(({ text }) => text), file];
  const title = titles.find((text) => /年度/.test(text) && fiscalYearIn(text) !== null);
  return title === undefined ? null : fiscalYearIn(title);
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
