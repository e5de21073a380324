import * as v from "valibot";
import type { Checked } from "../../domain/problem.ts";
import { isMunicipalityCode } from "../../domain/town/isMunicipalityCode.ts";
import { TOWN_LAYER_ROLES, type TownManifest } from "../../domain/town/townManifest.ts";
import { ZONE_SET_KINDS } from "../../domain/zones/zoneSet.ts";
import { jsonOf } from "../table/jsonOf.ts";
import { issueParams } from "./issueParams.ts";

export const MANIFEST_FILE = "town.json";

/** A file beside the manifest: no folders, nothing that leads out of the town's own. */
const FileName = v.pipe(v.string(), v.regex(/^[^/\\:*?"<>|.][^/\\:*?"<>|]*$/));
const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const Layer = v.object({
  role: v.picklist(TOWN_LAYER_ROLES),
  name: v.string(),
  file: FileName,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  licence: v.string(),
  attribution: v.string(),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  asOf: v.optional(Day),
  processed: v.boolean(),
  redistribution: v.picklist(["allowed", "forbidden", "unknown"]),
  zoneSetId: v.optional(v.string()),
  zoneSetKind: v.optional(v.picklist(ZONE_SET_KINDS)),
});

const Manifest = v.object({
  format: v.literal("engawa-town"),
  version: v.literal(1),
  name: v.pipe(v.string(), v.minLength(1)),
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  fictional: v.optional(v.boolean()),
  bounds: v.pipe(
    v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
    v.check(([west, south, east, north]) => west <= east && south <= north),
  ),
  layers: v.array(Layer),
});

/** Reads `town.json`. What does not fit is told by its path (`layers.2.sha256`), what was found and expected. */
export function readManifest(bytes: Uint8Array): Checked<TownManifest> {
  const value = jsonOf(bytes);
  const file = MANIFEST_FILE;
  if (value === undefined) {
    const params = { expected: "JSON" };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", file, params }] };
  }
  const newer = v.safeParse(
    v.object({ format: v.literal("engawa-town"), version: v.number() }),
    value,
  );
  if (newer.success && newer.output.version !== 1) {
    const params = { found: newer.output.version, expected: 1 };
    return {
      value: null,
      problems: [{ code: "manifestVersionUnknown", severity: "error", file, params }],
    };
  }
  const parsed = v.safeParse(Manifest, value);
  if (parsed.success) return withCheckedCode(parsed.output);
  const problems = parsed.issues.map((issue) => {
    return { code: "manifestInvalid", severity: "error", file, ...issueParams(issue) } as const;
  });
  return { value: null, problems };
}

/** A code with a wrong check digit is another town's or nobody's: the town opens without it. */
function withCheckedCode(manifest: TownManifest): Checked<TownManifest> {
  const { code, ...rest } = manifest;
  if (code === undefined || isMunicipalityCode(code)) return { value: manifest, problems: [] };
  const params = { found: code };
  return {
    value: rest,
    problems: [
      { code: "municipalityCodeInvalid", severity: "warning", file: MANIFEST_FILE, params },
    ],
  };
}
