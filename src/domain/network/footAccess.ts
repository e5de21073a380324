import type { OsmTags } from "./osmWay.ts";
import { ACCESS_ROWS } from "./walkRuleTable.ts";

/** `unsaid` = no tag speaks, the default of the kind of street or barrier decides. */
export type FootAccess = "open" | "permissive" | "closed" | "unsaid";

/**
 * What one access key (`foot`, `access`) says to a person on foot.
 * Limit: conditions (`foot:conditional`, opening hours) are not read.
 */
export function footAccess(tags: OsmTags, key: "foot" | "access"): FootAccess {
  const value = tags[key];
  if (value === undefined) return "unsaid";
  return ACCESS_ROWS.find((row) => row.values.includes(value))?.access ?? "unsaid";
}
