import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { guessMapping } from "../../formats/intake/guessMapping.ts";
import { mappingShape } from "../../formats/intake/mappingShape.ts";
import { peopleTableProblem } from "../../formats/intake/peopleTableProblem.ts";
import type { RememberedMappings, TablePreview } from "./intakeJobs.ts";

const FIRST_ROWS = 30;
const MOST_ASIDES = 20;

/** Found tables as a person sees them first; those of one shape are read alike, as the first of them is. */
export function tablePreviews(
  tables: readonly FoundTable[],
  remembered: RememberedMappings,
): readonly TablePreview[] {
  const ofShape = new Map<string, ColumnMapping>();
  return tables.map((table, index) => {
    const shape = mappingShape(table);
    const earlier = remembered[shape];
    const mapping = guessMapping(table, earlier ?? ofShape.get(shape));
    if (!ofShape.has(shape)) ofShape.set(shape, mapping);
    const isRemembered = earlier?.uses.length === table.header.length;
    return { ...tablePreview(table), table: index, shape, mapping, isRemembered };
  });
}

/** Of a table of people none of the cells is shown. */
function tablePreview(
  table: FoundTable,
): Omit<TablePreview, "table" | "shape" | "mapping" | "isRemembered"> {
  const { file, sheet, format, encoding, headerRow, header, rows, asides } = table;
  const refused = peopleTableProblem(table);
  return {
    facts: { file, sheet, format, encoding, headerRow },
    header,
    rowCount: rows.length,
    firstRows: refused === null ? rows.slice(0, FIRST_ROWS).map(({ cells }) => cells) : [],
    asides: refused === null ? asides.slice(0, MOST_ASIDES) : [],
    refused,
  };
}
