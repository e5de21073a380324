import * as v from "valibot";
import type { Checked, Problem } from "../../domain/problem.ts";
import { jsonOf } from "../table/jsonOf.ts";
import { issueParams } from "./issueParams.ts";

/** One entry that fits, and its number in the file, from 1. */
export interface ReadEntry<T> {
  readonly row: number;
  readonly entry: T;
}

/**
 * Reads a file made by `jsonBytes`, entry by entry: those that do not fit the schema are left out and
 * told by number and field. Another format or version cannot be used.
 */
export function readEntries<T>(
  bytes: Uint8Array,
  file: string,
  format: string,
  list: string,
  schema: v.GenericSchema<unknown, T>,
): Checked<ReadEntry<T>[]> {
  const outer = v.object({
    format: v.literal(format),
    version: v.literal(1),
    [list]: v.array(v.unknown()),
  });
  const parsed = v.safeParse(outer, jsonOf(bytes));
  if (!parsed.success) {
    const params = { expected: `"format": "${format}", "version": 1 の JSON` };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", file, params }] };
  }
  const value: ReadEntry<T>[] = [];
  const problems: Problem[] = [];
  for (const [i, found] of v.parse(v.array(v.unknown()), parsed.output[list]).entries()) {
    const entry = v.safeParse(schema, found);
    if (entry.success) value.push({ row: i + 1, entry: entry.output });
    else {
      const where = { file, row: i + 1, ...issueParams(entry.issues[0]) };
      problems.push({ code: "entryInvalid", severity: "warning", ...where });
    }
  }
  return { value, problems };
}
