import type { OsmExtract, OsmTags, OsmWay } from "../src/domain/network/osmWay.ts";
import { gapM } from "./geometry/polyline.ts";
import { levelCrossings } from "./crossings.ts";
import { MAIN_ROADS } from "./mainRoads.ts";
import { planLine } from "./position.ts";
import type { Street } from "./streets.ts";

/** The streets as raw OpenStreetMap content: one way from junction to junction, nodes shared there. */
export function osmExtract(streets: readonly Street[]): OsmExtract {
  let nextBend = 1_000_000;
  const ways = streets.map((street, index): OsmWay => {
    const positions = planLine(street.points);
    const bends = positions.slice(2).map(() => nextBend++);
    return {
      id: index + 1,
      tags: street.tags,
      nodeIds: [street.from + 1, ...bends, street.to + 1],
      positions,
    };
  });
  return { ways, nodeTags: levelCrossingTags(streets) };
}

function levelCrossingTags(streets: readonly Street[]): Map<number, OsmTags> {
  const tags = new Map<number, OsmTags>();
  const crossings = levelCrossings(MAIN_ROADS);
  for (const { from, to, points } of streets) {
    for (const [node, point] of [
      [from, points[0]!],
      [to, points.at(-1)!],
    ] as const) {
      if (crossings.some((crossing) => gapM(crossing, point) < 1)) {
        tags.set(node + 1, { railway: "level_crossing" });
      }
    }
  }
  return tags;
}
