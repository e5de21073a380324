import { footAccess } from "./footAccess.ts";
import type { OsmTags } from "./osmWay.ts";
import { EDGE_FLAGS } from "./walkNetwork.ts";
import { BARRIER_ROWS } from "./walkRuleTable.ts";

/** What stands on one node of a way: whether a person can go on, and the flags of what is passed. */
export interface NodeRule {
  readonly blocks: boolean;
  readonly flags: number;
}

/**
 * What the tags of a node mean to a person who walks over it.
 *
 * `foot=*` decides where it speaks; a barrier or door that is private, forbidden or locked blocks;
 * otherwise the kind of barrier decides (`BARRIER_ROWS`; a kind not named there is passed, with the flag).
 * Limit: hours at which a gate is open are not read.
 */
export function nodeRules(tags: OsmTags): NodeRule {
  const row = BARRIER_ROWS.find((candidate) => candidate.values.includes(tags["barrier"] ?? ""));
  const kerb = tags["kerb"] === "raised" ? EDGE_FLAGS.noWheelchair : 0;
  return { blocks: blocks(tags, row?.passes ?? true), flags: kerb | barrierFlags(tags, row) };
}

function blocks(tags: OsmTags, passesByKind: boolean): boolean {
  const foot = footAccess(tags, "foot");
  if (foot !== "unsaid") return foot === "closed";
  const isDoor = tags["barrier"] !== undefined || tags["entrance"] !== undefined;
  if (!isDoor) return false;
  const access = footAccess(tags, "access");
  if (access === "closed" || tags["locked"] === "yes") return true;
  return access === "unsaid" && !passesByKind;
}

function barrierFlags(tags: OsmTags, row: (typeof BARRIER_ROWS)[number] | undefined): number {
  if (tags["barrier"] === undefined) return 0;
  let flags = 0;
  for (const flag of row?.flags ?? (["barrier"] as const)) flags |= EDGE_FLAGS[flag];
  const isForWheelchairs = tags["wheelchair"] === "yes";
  if (tags["wheelchair"] === "no") flags |= EDGE_FLAGS.noWheelchair;
  return isForWheelchairs ? flags & ~EDGE_FLAGS.noWheelchair : flags;
}
