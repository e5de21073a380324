import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Place, PlaceLocation } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import type { Problem } from "../../domain/problem.ts";
import { foldedText } from "../table/foldedText.ts";
import { positionProblem } from "../table/positionProblem.ts";
import { freshId } from "./freshId.ts";
import { isPlaceholder } from "./isPlaceholder.ts";
import { kindOfWords } from "./kindWords.ts";
import { placeColumnsOf, type PlaceColumns } from "./placeColumns.ts";
import { placeText } from "./placeText.ts";
import { withinTown } from "./withinTown.ts";
import type { PlaceRow, PlaceSheet } from "./placeSheet.ts";

/** What the file itself does not tell. */
export interface PlaceOptions {
  readonly file: string;
  /** The kind of every place of the file, where the person says it. */
  readonly kind?: PlaceKind;
  /** Bounds of the town: a place far outside them is kept without a position. */
  readonly town?: Bounds;
}

interface Reading {
  readonly sheet: PlaceSheet;
  readonly columns: PlaceColumns;
  readonly options: PlaceOptions;
  readonly problems: Problem[];
  readonly unknownWords: Map<string, { row: number; count: number }>;
  readonly usedIds: Set<string>;
}

/**
 * Places from the rows of a list. A place without a usable position is kept, unlocated; without a
 * name it is called by its address; columns that we do not know are kept in `extra`. Each kind word
 * that is not known is told once.
 */
export function placesOfSheet(
  sheet: PlaceSheet,
  options: PlaceOptions,
): { places: Place[]; problems: Problem[] } {
  const columns = placeColumnsOf(sheet.header);
  const reading: Reading = {
    sheet,
    columns,
    options,
    problems: [],
    unknownWords: new Map(),
    usedIds: new Set(),
  };
  const places = sheet.rows.flatMap((row) => placeOfRow(row, reading) ?? []);
  for (const [word, { row, count }] of reading.unknownWords) {
    const params = { found: word, count };
    reading.problems.push({
      code: "kindUnknown",
      severity: "note",
      file: options.file,
      row,
      params,
    });
  }
  return { places, problems: reading.problems };
}

function placeOfRow(row: PlaceRow, reading: Reading): Place | null {
  const { columns, options, problems } = reading;
  const where = { file: options.file, row: row.row };
  const text = placeText(row.cells, columns);
  if (isPlaceholder(text.name)) {
    problems.push({
      code: "placeholderRow",
      severity: "note",
      ...where,
      params: { name: text.name },
    });
    return null;
  }
  const name = text.name || text.fields.venue || text.fields.address || "名前のない場所";
  if (text.name === "")
    problems.push({ code: "nameMissing", severity: "warning", ...where, params: { name } });
  const location = locationOf(row, name, reading);
  const extra = extraOf(row, reading);
  return {
    id: freshId(text.id, row.row, reading.usedIds),
    name,
    kinds: [kindOf(text.kindWords, name, row.row, reading)],
    location,
    ...text.fields,
    status: { state: text.suspended ? "suspended" : "open" },
    source: options.file,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
}

function locationOf(
  row: PlaceRow,
  name: string,
  { options, problems }: Reading,
): PlaceLocation | null {
  const { position } = row;
  const where = { file: options.file, row: row.row };
  const problem = positionProblem(position, where, name);
  if (problem) problems.push(problem);
  if (position.kind !== "position") return null;
  if (options.town && !withinTown(position.lng, position.lat, options.town)) {
    const params = { name, found: `${position.lat}, ${position.lng}` };
    problems.push({ code: "coordinatesOutsideTown", severity: "warning", ...where, params });
    return null;
  }
  return { lng: position.lng, lat: position.lat, precision: "exact" };
}

/** The words of the kind columns decide; the name only where they say nothing. */
function kindOf(words: readonly string[], name: string, row: number, reading: Reading): PlaceKind {
  if (reading.options.kind) return reading.options.kind;
  const ofWords = words
    .map((word) => kindOfWords(foldedText(word)))
    .filter((kind) => kind !== null);
  const particular = ofWords.find((kind) => kind !== "other") ?? ofWords[0];
  if (particular) return particular;
  const ofName = kindOfWords(foldedText(name));
  if (ofName !== null) return ofName;
  const word = words[0] ?? "";
  const unknown = reading.unknownWords.get(word) ?? { row, count: 0 };
  reading.unknownWords.set(word, { ...unknown, count: unknown.count + 1 });
  return "other";
}

function extraOf(row: PlaceRow, { sheet, columns }: Reading): Record<string, string> {
  const known = new Set([...columns.values(), ...row.positionColumns]);
  const extra: Record<string, string> = {};
  for (const [i, name] of sheet.header.entries()) {
    const cell = (row.cells[i] ?? "").trim();
    if (!known.has(i) && cell !== "" && name.trim() !== "") extra[name.trim()] = cell;
  }
  return extra;
}
