import type { OsmTags } from "./osmWay.ts";

/** The name a street is known by on its signs, or the empty name. */
export function streetNameOf(tags: OsmTags): string {
  return tags["name"] ?? tags["name:ja"] ?? "";
}
