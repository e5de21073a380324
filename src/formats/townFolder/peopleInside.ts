import type { MultiPolygon } from "geojson";
import { clipPeopleToBoundary } from "../../domain/people/clipPeopleToBoundary.ts";
import type { PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { Checked, Problem } from "../../domain/problem.ts";

/**
 * The people inside the border of a town, all where there is none. A point outside is told by its
 * name, since it is a wrong position more often than a neighbour.
 */
export function peopleInside(
  people: PeopleCounts,
  border: readonly MultiPolygon[],
  file: string,
): Checked<PeopleCounts> {
  if (border.length === 0) return { value: people, problems: [] };
  const { counts, peopleOutside } = clipPeopleToBoundary(people, border);
  const kept = new Set(counts.cells.map(({ id }) => id));
  const problems = people.cells.flatMap(({ id, shape, people: { everyone = 0 } }): Problem[] => {
    if (shape.kind !== "point" || kept.has(id)) return [];
    const params = { name: id, found: `${shape.lat}, ${shape.lng}`, count: everyone };
    return [{ code: "peopleOutsideBoundary", severity: "warning", file, params }];
  });
  const named = problems.reduce((sum, { params }) => sum + Number(params?.["count"]), 0);
  const count = (peopleOutside.everyone ?? 0) - named;
  if (count > 0) {
    problems.push({ code: "peopleOutsideBoundary", severity: "note", file, params: { count } });
  }
  return { value: counts, problems };
}
