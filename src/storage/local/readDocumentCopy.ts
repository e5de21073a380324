import * as v from "valibot";
import { checkPlace } from "../../domain/document/checkPlace.ts";
import type { Place } from "../../domain/places/place.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { COPY_VERSION, type DocumentCopy } from "./documentCopy.ts";
import { isDocumentChange } from "./isDocumentChange.ts";
import { isKeptMapping } from "./keptMappings.ts";
import { isPlace } from "../../domain/places/isPlace.ts";

/**
 * Reads a file made by `documentCopy`, of this version or an earlier one: version 1 held the places alone.
 * Another kind of file (`copyUnreadable`) or a newer version (`copyVersionUnknown`) gives no copy; a place that
 * is none, has no name, lies outside the world or repeats an id is left out, with its number among the places
 * as row. Of history and mappings, what cannot be read is left out and counted (`copyPartUnreadable`).
 */
export function readDocumentCopy(bytes: Uint8Array, file: string): Checked<DocumentCopy> {
  const content = parsed(bytes);
  if (!v.is(copySchema, content)) {
    return { value: null, problems: [{ code: "copyUnreadable", severity: "error", file }] };
  }
  const { version, townKey, townName, savedAt } = content;
  if (!Number.isInteger(version) || version < 1 || version > COPY_VERSION) {
    const params = { found: version, expected: COPY_VERSION };
    return {
      value: null,
      problems: [{ code: "copyVersionUnknown", severity: "error", file, params }],
    };
  }
  const { places, problems } = readPlaces(content.places, file);
  const changes = (content.changes ?? []).filter(isDocumentChange);
  const mappings = (content.mappings ?? []).filter(isKeptMapping);
  const given = (content.changes ?? []).length + (content.mappings ?? []).length;
  const count = given - changes.length - mappings.length;
  if (count > 0) {
    problems.push({ code: "copyPartUnreadable", severity: "warning", file, params: { count } });
  }
  return { value: { townKey, townName, savedAt, places, changes, mappings }, problems };
}

const copySchema = v.object({
  format: v.literal("engawa-document"),
  version: v.number(),
  townKey: v.string(),
  townName: v.string(),
  savedAt: v.string(),
  places: v.array(v.unknown()),
  changes: v.optional(v.array(v.unknown())),
  mappings: v.optional(v.array(v.unknown())),
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
