import type { MultiPolygon } from "geojson";
import * as v from "valibot";
import type { PeopleCell, PeopleCounts, PeopleShape } from "../../domain/people/peopleCell.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../../domain/people/peopleClass.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { jsonOf } from "../table/jsonOf.ts";
import { issueParams } from "./issueParams.ts";

const Code = v.pipe(v.string(), v.regex(/^\d{8,11}$/));
const Position = v.pipe(v.array(v.number()), v.minLength(2));
/** A mesh code, several, a point `[lng, lat]`, or the coordinates of a MultiPolygon. */
const Shape = v.union([
  Code,
  v.strictTuple([v.number(), v.number()]),
  v.pipe(v.array(Code), v.minLength(1)),
  v.array(v.array(v.array(Position))),
]);
const Column = v.optional(v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))));

const File = v.object({
  format: v.literal("engawa-people"),
  version: v.literal(1),
  asOf: v.string(),
  ids: v.array(v.string()),
  shapes: v.array(Shape),
  people: v.object({
    everyone: Column,
    age65: Column,
    age75: Column,
    alone65: Column,
    under15: Column,
  }),
});

type ShapeInFile = v.InferOutput<typeof Shape>;

/** `people.json`: ids, shapes and one column of counts per class; `null` = not known, never 0. */
export function writePeopleFile(counts: PeopleCounts): Uint8Array {
  const column = (each: PeopleClass): [PeopleClass, (number | null)[]] => [
    each,
    counts.cells.map((cell) => cell.people[each] ?? null),
  ];
  const file = {
    format: "engawa-people",
    version: 1,
    asOf: counts.asOf,
    ids: counts.cells.map((cell) => cell.id),
    shapes: counts.cells.map((cell) => shapeForFile(cell.shape)),
    people: Object.fromEntries(counts.classes.map(column)),
  };
  return new TextEncoder().encode(`${JSON.stringify(file)}\n`);
}

/** Reads `people.json`. Columns of unequal length or counts that are none make the whole file unusable. */
export function readPeopleFile(bytes: Uint8Array, file: string): Checked<PeopleCounts> {
  const parsed = v.safeParse(File, jsonOf(bytes));
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, 20).map((issue): Problem => {
      return { code: "entryInvalid", severity: "error", file, ...issueParams(issue) };
    });
    return { value: null, problems };
  }
  const { asOf, ids, shapes, people } = parsed.output;
  const classes = PEOPLE_CLASSES.filter((each) => people[each] !== undefined);
  const lengths = [shapes.length, ...classes.map((each) => people[each]!.length)];
  if (lengths.some((length) => length !== ids.length)) {
    const params = { found: lengths.join(", "), expected: `どの列も ${ids.length} 件` };
    return { value: null, problems: [{ code: "entryInvalid", severity: "error", file, params }] };
  }
  const cells = ids.map((id, i) => cellAt(i, id, shapes[i]!, classes, people));
  return { value: { asOf, classes, cells }, problems: [] };
}

function cellAt(
  i: number,
  id: string,
  shape: ShapeInFile,
  classes: readonly PeopleClass[],
  columns: v.InferOutput<typeof File>["people"],
): PeopleCell {
  const people: Partial<Record<PeopleClass, number>> = {};
  for (const each of classes) {
    const count = columns[each]?.[i];
    if (count !== null && count !== undefined) people[each] = count;
  }
  return { id, shape: shapeOfFile(shape), people };
}

function shapeForFile(shape: PeopleShape): ShapeInFile {
  if (shape.kind === "point") return [shape.lng, shape.lat];
  if (shape.kind === "polygon") return shape.geometry.coordinates;
  return shape.codes.length === 1 ? shape.codes[0]! : [...shape.codes];
}

function shapeOfFile(shape: ShapeInFile): PeopleShape {
  if (typeof shape === "string") return { kind: "meshes", codes: [shape] };
  if (isPoint(shape)) return { kind: "point", lng: shape[0], lat: shape[1] };
  return isCodes(shape)
    ? { kind: "meshes", codes: shape }
    : { kind: "polygon", geometry: { type: "MultiPolygon", coordinates: shape } };
}

function isPoint(shape: Exclude<ShapeInFile, string>): shape is [number, number] {
  return typeof shape[0] === "number";
}

function isCodes(shape: string[] | MultiPolygon["coordinates"]): shape is string[] {
  return typeof shape[0] === "string";
}
