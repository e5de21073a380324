import type { Street } from "./streets.ts";

/** Streets that have doors. */
const DOORS = new Set([
  "secondary",
  "tertiary",
  "unclassified",
  "residential",
  "pedestrian",
  "service",
]);

/** Whether houses stand along a street: not on bridges, in tunnels or along private drives. */
export function hasDoors({ tags }: Pick<Street, "tags">): boolean {
  return DOORS.has(tags["highway"]!) && !tags["bridge"] && !tags["tunnel"] && !tags["access"];
}
