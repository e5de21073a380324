import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { positionProblem } from "../table/positionProblem.ts";
import { freshId } from "./freshId.ts";
import { isPlaceholder } from "./isPlaceholder.ts";
import { placeColumnsOf } from "./placeColumns.ts";
import type { PlaceRow } from "./placeSheet.ts";
import { type PlaceText, placeText } from "./placeText.ts";
import { readPlaceSheet } from "./readPlaceSheet.ts";
import { withinTown } from "./withinTown.ts";

/** What the file itself does not tell. */
export interface CandidateOptions {
  readonly file: string;
  readonly town: Bounds;
}

/**
 * Candidate sites from the files that places are read from: GeoJSON points, CSV or Excel. What the
 * building is (空き家, 公民館 …) is its kind, or else its venue. A site without a usable position, or
 * more than 10 km from the town, is left out and told by row; a template row too.
 */
export async function readCandidates(
  bytes: Uint8Array,
  { file, town }: CandidateOptions,
): Promise<Checked<readonly CandidateSite[]>> {
  const sheet = await readPlaceSheet(bytes, file);
  if (sheet.value === null) return { value: null, problems: sheet.problems };
  const columns = placeColumnsOf(sheet.value.header);
  const problems: Problem[] = [...sheet.problems];
  const ids = new Set<string>();
  const value = sheet.value.rows.flatMap((row): CandidateSite[] => {
    const text = placeText(row.cells, columns);
    const where = { file, row: row.row };
    if (isPlaceholder(text.name)) {
      const params = { name: text.name };
      problems.push({ code: "placeholderRow", severity: "note", ...where, params });
      return [];
    }
    const name = text.name || text.fields.venue || text.fields.address || "名前のない候補地";
    const position = positionOf(row, name, town, where, problems);
    if (position === null) return [];
    if (text.name === "") {
      problems.push({ code: "nameMissing", severity: "warning", ...where, params: { name } });
    }
    return [{ id: freshId(text.id, row.row, ids), name, ...position, ...fieldsOf(text) }];
  });
  return { value, problems };
}

function positionOf(
  { position }: PlaceRow,
  name: string,
  town: Bounds,
  where: { readonly file: string; readonly row: number },
  problems: Problem[],
): { lng: number; lat: number } | null {
  if (position.kind === "position" && withinTown(position.lng, position.lat, town)) {
    const turned = positionProblem(position, where, name);
    if (turned) problems.push(turned);
    return { lng: position.lng, lat: position.lat };
  }
  const found = position.kind === "position" ? `${position.lat}, ${position.lng}` : position.found;
  const params = { name, found };
  problems.push({ code: "candidateUnlocated", severity: "warning", ...where, params });
  return null;
}

function fieldsOf({ kindWords, fields }: PlaceText): Partial<CandidateSite> {
  const { venue, address, note } = fields;
  const building = kindWords[0] ?? venue;
  return {
    ...(building !== undefined && { venue: building }),
    ...(address !== undefined && { address }),
    ...(note !== undefined && { note }),
  };
}
