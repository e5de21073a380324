import { gapM, lengthM, type Point } from "./geometry/polyline.ts";
import type { Land } from "./quarters.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** The tags of a lane, as a mapper would give them after a walk through the quarter. */
export function laneTags(
  points: readonly Point[],
  land: Land,
  highway: string,
  random: SeededRandom,
): Record<string, string> {
  const chance = random.next();
  if (highway === "track") return { highway, ...(chance < 0.5 ? { surface: "asphalt" } : {}) };
  if (land === "slope" && isUphill(points) && lengthM(points) < 90 && chance < 0.3) {
    return { highway: "steps" };
  }
  if (land === "newTown" && lengthM(points) < 62 && chance < 0.22) return { highway: "footway" };
  if (highway !== "service") return { highway };
  if (land === "industrial") return { highway, access: chance < 0.3 ? "private" : "permissive" };
  if (chance < 0.04) return { highway, service: "driveway", access: "private" };
  return { highway, service: "alley" };
}

/** The slope rises to the north-west. */
function isUphill(points: readonly Point[]): boolean {
  const a = points[0]!;
  const b = points.at(-1)!;
  return Math.abs(b[1] - a[1]) > 0.75 * gapM(a, b);
}
