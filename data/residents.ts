import { meshCodeAt } from "../src/domain/people/meshCodeAt.ts";
import type { PeopleCell, PeopleCounts } from "../src/domain/people/peopleCell.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../src/domain/people/peopleClass.ts";
import { densified, gapM, type Point } from "./geometry/polyline.ts";
import { planPosition, positionOf } from "./position.ts";
import { isBuilt, QUARTERS, type QuarterKind } from "./quarters.ts";
import { seededRandom } from "./seededRandom.ts";
import type { Street } from "./streets.ts";
import { warpedLine } from "./warp.ts";

/** What the town counts on 2025-10-01. */
export const TOWN_PEOPLE = { everyone: 60_128, age65: 18_412 } as const;

/** People at the end of forest roads that the street data do not have: mesh by mesh. */
const IN_THE_WOODS: readonly (readonly [at: Point, everyone: number, age65: number])[] = [
  [[950, 5900], 9, 6],
  [[400, 5450], 7, 5],
  [[1500, 6500], 5, 3],
  [[8620, 2720], 8, 5],
  [[8560, 6350], 6, 4],
  [[5620, 6900], 3, 2],
];

/** How many live along a street: metres by metre, by its quarter. */
export function peopleAlong({ tags, points, land }: Street): number {
  if (!isBuilt(land) || tags["bridge"] || tags["tunnel"]) return 0;
  const houses = HOUSES[tags["highway"]!] ?? 0;
  if (houses === 0 || tags["access"] === "private") return 0;
  const lengthM = points
    .slice(1)
    .reduce((sum, point, index) => sum + gapM(points[index]!, point), 0);
  return lengthM * houses * QUARTERS[land].peopleAMetre;
}

/** Houses that open on a street of a kind, compared with an ordinary one. */
const HOUSES: Readonly<Record<string, number>> = {
  primary: 0.5,
  secondary: 0.7,
  tertiary: 0.8,
  unclassified: 0.9,
  residential: 1,
  pedestrian: 0.7,
  service: 0.7,
  track: 1,
};

interface MeshSum {
  weight: number;
  readonly byQuarter: Map<QuarterKind, number>;
}

/** 人口 of the 125 m meshes, whole people, with the totals of the town exactly. */
export function residents(streets: readonly Street[]): PeopleCounts {
  const meshes = [...meshSums(streets)].sort(([a], [b]) => (a < b ? -1 : 1));
  const random = seededRandom("residents");
  const remote = IN_THE_WOODS.map(([at, everyone, age65]) => remoteCell(at, everyone, age65));
  const remoteSum = (each: PeopleClass) =>
    remote.reduce((sum, { people }) => sum + people[each]!, 0);
  const shares = meshes.map(([, { weight }]) => weight * random.between(0.75, 1.25));
  const everyone = apportioned(shares, TOWN_PEOPLE.everyone - remoteSum("everyone"));
  const old = everyone.map(
    (count, index) => count * age65Share(meshes[index]![1]) * random.between(0.85, 1.15),
  );
  const age65 = apportioned(old, TOWN_PEOPLE.age65 - remoteSum("age65"), everyone);
  const cells = meshes.flatMap(([code, sum], index): PeopleCell[] => {
    if (everyone[index] === 0) return [];
    const people = { everyone: everyone[index]!, age65: age65[index]! };
    return [
      {
        id: code,
        shape: { kind: "meshes", codes: [code] },
        people: withClasses(people, sum, random.between(-1, 1)),
      },
    ];
  });
  return { asOf: "2025-10-01", classes: [...PEOPLE_CLASSES], cells: [...cells, ...remote] };
}

function meshSums(streets: readonly Street[]): Map<string, MeshSum> {
  const meshes = new Map<string, MeshSum>();
  for (const street of streets) {
    const { land } = street;
    const whole = peopleAlong(street);
    if (whole === 0 || !isBuilt(land)) continue;
    const points = densified(warpedLine(street.points, 0.9), 12);
    const each = whole / (points.length - 1);
    for (let index = 1; index < points.length; index++) {
      const a = points[index - 1]!;
      const b = points[index]!;
      const code = codeAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
      const sum = meshes.get(code) ?? { weight: 0, byQuarter: new Map() };
      sum.weight += each;
      sum.byQuarter.set(land, (sum.byQuarter.get(land) ?? 0) + each);
      meshes.set(code, sum);
    }
  }
  return meshes;
}

function codeAt(point: Point): string {
  const [lng, lat] = positionOf(point);
  return meshCodeAt(lng, lat, 11)!;
}

function remoteCell(at: Point, everyone: number, age65: number): PeopleCell {
  const [lng, lat] = planPosition(at);
  const code = meshCodeAt(lng, lat, 11)!;
  const people = {
    everyone,
    age65,
    age75: Math.round(age65 * 0.6),
    alone65: Math.round(age65 * 0.3),
    under15: 0,
  };
  return { id: code, shape: { kind: "meshes", codes: [code] }, people };
}

function age65Share({ weight, byQuarter }: MeshSum): number {
  let sum = 0;
  for (const [quarter, part] of byQuarter) sum += part * QUARTERS[quarter].age65;
  return sum / weight;
}

/** 75歳以上, 一人暮らし and 15歳未満 that go with the age of a mesh; each no more than it can be. */
function withClasses(
  { everyone, age65 }: { everyone: number; age65: number },
  sum: MeshSum,
  luck: number,
): Record<PeopleClass, number> {
  const share = age65Share(sum);
  const alone = sum.byQuarter.has("station") || sum.byQuarter.has("oldTown") ? 0.27 : 0.2;
  const age75 = Math.min(age65, Math.round(age65 * (0.44 + 0.34 * share + 0.05 * luck)));
  const alone65 = Math.min(age65, Math.round(age65 * (alone + 0.05 * luck)));
  const under15 = Math.min(
    everyone - age65,
    Math.round(everyone * Math.max(0.04, 0.21 - 0.32 * share)),
  );
  return { everyone, age65, age75, alone65, under15 };
}

/** Whole numbers in proportion to the shares, with the sum wanted and none above its limit. */
function apportioned(
  shares: readonly number[],
  total: number,
  limits: readonly number[] = shares.map(() => Infinity),
): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share, index) => Math.min(limits[index]!, (share / sum) * total));
  const whole = exact.map(Math.floor);
  let rest = total - whole.reduce((all, count) => all + count, 0);
  const order = [...exact.keys()].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!));
  while (rest > 0) {
    for (const index of order) {
      if (rest === 0 || whole[index]! >= limits[index]!) continue;
      whole[index]!++;
      rest--;
    }
  }
  return whole;
}
