import { walkRules } from "../../domain/network/walkRules.ts";
import type { EdgeOnNodes } from "./edgesOnNodes.ts";

/**
 * Edges without those that a table for cars (OSMnx) holds twice, once for each direction: the same two
 * nodes, length and line. Whoever walks may go both ways, and the street is there once.
 */
export function withoutTwins(edges: readonly EdgeOnNodes[]): EdgeOnNodes[] {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    if (walkRules(edge.tags)?.direction !== "both") return true;
    const key = [...[edge.from, edge.to].sort(), edge.lengthM, lineKey(edge)].join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The same for a line and its reverse. */
function lineKey({ line }: EdgeOnNodes): string {
  if (line === null) return "";
  const there = line.join(";");
  const back = line.toReversed().join(";");
  return there < back ? there : back;
}
