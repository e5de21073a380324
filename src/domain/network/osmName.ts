import type { OsmTags } from "./osmWay.ts";

/** The name a thing is known by where it stands, or the empty name. */
export function osmName(tags: OsmTags): string {
  return tags["name"] ?? tags["name:ja"] ?? "";
}
