import type { FoundRow, FoundTable } from "../../domain/intake/foundTable.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { PLACE_FIELDS } from "../../domain/places/placeFields.ts";
import type { Problem } from "../../domain/problem.ts";
import { readOwnRow } from "../sendOut/readOwnRow.ts";
import type { RowDraft } from "./draftOfRow.ts";
import { withPersonalDataGuarded } from "./personalData.ts";

/**
 * A row of our own table (`isOwnTable`) as a draft of the place that it names, or of a new one: then what
 * concerns people is kept back as in any other table. A row without a name is rejected.
 */
export function ownDraftOfRow(table: FoundTable, row: FoundRow, usualKind: PlaceKind): RowDraft {
  const { id, fields, problems } = readOwnRow(table.header, row);
  const told = PLACE_FIELDS.filter((field) => field !== "id" && fields[field] !== undefined);
  const filled: PlaceDraft["fields"] = {
    name: "",
    kinds: [usualKind],
    location: null,
    status: { state: "open" },
    ...fields,
  };
  const guarded = id === null ? withPersonalDataGuarded(filled) : { fields: filled, findings: [] };
  const isNamed = fields.name !== undefined;
  const all = isNamed ? problems : [...problems, withoutName(row)];
  const draft: PlaceDraft = {
    source: row,
    fields: guarded.fields,
    own: { placeId: id, told },
    problems: all.map((problem) => ({ ...problem, file: table.file })),
    verdict: isNamed ? (problems.length === 0 ? "ready" : "review") : "rejected",
  };
  return { draft, unknownWords: [], findings: guarded.findings };
}

function withoutName({ row }: FoundRow): Problem {
  return { code: "rowWithoutPlace", severity: "error", row };
}
