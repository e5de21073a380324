import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { guessMapping } from "../../formats/intake/guessMapping.ts";
import { mappingShape } from "../../formats/intake/mappingShape.ts";
import { peopleTableProblem } from "../../formats/intake/peopleTableProblem.ts";
import type { RememberedMappings, TablePreview } from "./intakeJobs.ts";

const FIRST_ROWS = 30;
const MOST_ASIDES = 20;

/** A found table as a person sees it first. Of a table of people none of the cells is shown. */
export function tablePreview(
  table: FoundTable,
  index: number,
  remembered: RememberedMappings,
): TablePreview {
  const { file, sheet, format, encoding, headerRow, header, rows, asides } = table;
  const shape = mappingShape(table);
  const earlier = remembered[shape];
  const refused = peopleTableProblem(table);
  return {
    table: index,
    facts: { file, sheet, format, encoding, headerRow },
    header,
    rowCount: rows.length,
    firstRows: refused === null ? rows.slice(0, FIRST_ROWS).map(({ cells }) => cells) : [],
    asides: refused === null ? asides.slice(0, MOST_ASIDES) : [],
    shape,
    mapping: guessMapping(table, earlier),
    isRemembered: earlier?.uses.length === header.length,
    refused,
  };
}
