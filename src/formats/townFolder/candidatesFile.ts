import * as v from "valibot";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import type { Checked } from "../../domain/problem.ts";
import { jsonBytes } from "./jsonBytes.ts";
import { readEntries } from "./readEntries.ts";

const Candidate = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  venue: v.optional(v.string()),
  address: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** `candidates.json`: every candidate site, one a line. */
export function writeCandidatesFile(candidates: readonly CandidateSite[]): Uint8Array {
  return jsonBytes("engawa-candidates", "candidates", candidates);
}

/** Reads `candidates.json`; an entry that does not fit is left out and told. */
export function readCandidatesFile(bytes: Uint8Array, file: string): Checked<CandidateSite[]> {
  const read = readEntries(bytes, file, "engawa-candidates", "candidates", Candidate);
  return { value: read.value?.map(({ entry }) => entry) ?? null, problems: read.problems };
}
