import { footAccess } from "./footAccess.ts";
import type { OsmTags } from "./osmWay.ts";
import { EDGE_FLAGS, type StreetClass } from "./walkNetwork.ts";
import {
  CLOSING_ROWS,
  DIRECTION_ROWS,
  FLAG_ROWS,
  type FlagRow,
  OPENING_ROWS,
  REFINING_ROWS,
  STREET_ROWS,
  type StreetRow,
  type TagRow,
  WHEELCHAIR_ROWS,
} from "./walkRuleTable.ts";

/** What a way is to a person on foot. */
export interface WalkRule {
  readonly streetClass: StreetClass;
  /** Sum of `EDGE_FLAGS`, without `oneWay`. */
  readonly flags: number;
  readonly direction: "both" | "forward" | "backward";
  /** Where the way is closed it surrounds a surface that may be crossed. */
  readonly isArea: boolean;
}

/**
 * What the tags of a way mean to a person on foot, or `null` where nobody may or can walk.
 *
 * The rules and their sources are the rows of `walkRuleTable.ts`: `foot=*` is asked first, then what
 * closes (motor roads, alpine paths), then the default of the class for Japan, then `access=*`.
 * Limit: knows what mappers wrote, not conditions by hour or season.
 */
export function walkRules(tags: OsmTags): WalkRule | null {
  const street = STREET_ROWS.find((row) => matches(row, tags));
  if (!street || !isOpen(street, tags)) return null;
  const refined = REFINING_ROWS.find((row) => matches(row, tags));
  const streetClass = refined?.streetClass ?? street.streetClass;
  return {
    streetClass,
    flags: flagsOf(tags, streetClass),
    direction: DIRECTION_ROWS.find((row) => matches(row, tags))?.direction ?? "both",
    isArea: tags["area"] === "yes" || (streetClass === "platform" && tags["area"] !== "no"),
  };
}

function isOpen(street: StreetRow, tags: OsmTags): boolean {
  const foot = footAccess(tags, "foot");
  if (foot !== "unsaid") return foot !== "closed";
  if (CLOSING_ROWS.some((row) => matches(row, tags))) return false;
  if (!street.open) return OPENING_ROWS.some((row) => matches(row, tags));
  return footAccess(tags, "access") !== "closed";
}

function flagsOf(tags: OsmTags, streetClass: StreetClass): number {
  let flags = 0;
  for (const row of FLAG_ROWS) {
    if (matchesFlagRow(row, tags)) for (const flag of row.flags) flags |= EDGE_FLAGS[flag];
  }
  const isBareTrack =
    streetClass === "track" && tags["surface"] === undefined && tags["tracktype"] === undefined;
  if (isBareTrack) flags |= EDGE_FLAGS.unpaved;
  if (WHEELCHAIR_ROWS.some((row) => matches(row, tags))) flags &= ~EDGE_FLAGS.noWheelchair;
  return isByPermission(tags) ? flags | EDGE_FLAGS.permissive : flags;
}

function isByPermission(tags: OsmTags): boolean {
  const foot = footAccess(tags, "foot");
  return (foot === "unsaid" ? footAccess(tags, "access") : foot) === "permissive";
}

function matches(row: TagRow, tags: OsmTags): boolean {
  const value = tags[row.key];
  return value !== undefined && row.values.includes(value);
}

function matchesFlagRow(row: FlagRow, tags: OsmTags): boolean {
  return row.but ? tags[row.key] !== undefined && !matches(row, tags) : matches(row, tags);
}
