import * as v from "valibot";
import { checkPlace } from "../../domain/document/checkPlace.ts";
import type { Place } from "../../domain/places/place.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { CopyFacts } from "./documentCopy.ts";
import { isPlace } from "../../domain/places/isPlace.ts";

export interface DocumentCopy extends CopyFacts {
  readonly places: readonly Place[];
}

/**
 * Reads a file made by `documentCopy`. Another kind of file (`copyUnreadable`) or a newer version
 * (`copyVersionUnknown`) gives no copy; a place that is none, has no name, lies outside the world or repeats
 * an id is left out, with its number among the places as row.
 */
export function readDocumentCopy(bytes: Uint8Array, file: string): Checked<DocumentCopy> {
  const content = parsed(bytes);
  if (!v.is(copySchema, content)) {
    return { value: null, problems: [{ code: "copyUnreadable", severity: "error", file }] };
  }
  const { version, townKey, townName, savedAt } = content;
  if (version !== 1) {
    const params = { found: version, expected: 1 };
    return {
      value: null,
      problems: [{ code: "copyVersionUnknown", severity: "error", file, params }],
    };
  }
  const { places, problems } = readPlaces(content.places, file);
  return { value: { townKey, townName, savedAt, places }, problems };
}

const copySchema = v.object({
  format: v.literal("engawa-document"),
  version: v.number(),
  townKey: v.string(),
  townName: v.string(),
  savedAt: v.string(),
  places: v.array(v.unknown()),
});

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function readPlaces(
  values: readonly unknown[],
  file: string,
): { places: Place[]; problems: Problem[] } {
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const row = index + 1;
    if (!isPlace(value)) problems.push({ ...noPlace(value), file, row });
    else {
      const problem = places.has(value.id) ? idRepeated(value) : checkPlace(value);
      if (problem === null) places.set(value.id, value);
      else problems.push({ ...problem, file, row });
    }
  }
  return { places: [...places.values()], problems };
}

function idRepeated({ id, name }: Place): Problem {
  return { code: "idRepeated", severity: "error", params: { found: id, name } };
}

function noPlace(value: unknown): Problem {
  const params = { found: JSON.stringify(value).slice(0, 60), expected: "id, name, kinds, status" };
  return { code: "entryInvalid", severity: "error", params };
}
