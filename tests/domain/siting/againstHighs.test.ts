import loadHighs from "highs";
import { expect, test } from "vitest";
import { type SiteGoal, worstZoneGoal } from "../../../src/domain/siting/siteGoal.ts";
import { siteProblemOfReach } from "../../../src/domain/siting/siteProblemOfReach.ts";
import type { SiteRules } from "../../../src/domain/siting/siteRules.ts";
import { solveSites } from "../../../src/domain/siting/solveSites.ts";
import { seededChance } from "../../bench/seededChance.ts";
import { linearProgram } from "./linearProgram.ts";

const highs = await loadHighs();

/** Candidates and people strewn over a square of 1 km in four quarters; who is within 180 m is reached. */
function strewn(seed: number, candidateCount: number, pointCount: number) {
  const chance = seededChance(seed);
  const spot = () => ({ x: chance() * 1000, y: chance() * 1000 });
  const candidates = Array.from({ length: candidateCount }, spot);
  const points = Array.from({ length: pointCount }, spot);
  const rows = candidates.map(({ x, y }) =>
    [...points.keys()].filter(
      (point) => Math.hypot(points[point]!.x - x, points[point]!.y - y) <= 180,
    ),
  );
  const firstPoint = [0];
  for (const row of rows) firstPoint.push(firstPoint.at(-1)! + row.length);
  return siteProblemOfReach({
    firstPoint: Uint32Array.from(firstPoint),
    reachedPoint: Uint32Array.from(rows.flat()),
    people: Uint32Array.from(points, () => Math.floor(chance() * 20)),
    isCovered: Uint8Array.from(points, () => (chance() < 0.2 ? 1 : 0)),
    demandZone: Int32Array.from(points, quarter),
    candidateZone: Int32Array.from(candidates, quarter),
    zoneCount: 4,
  });
}

function quarter({ x, y }: { readonly x: number; readonly y: number }): number {
  return (x < 500 ? 0 : 1) + (y < 500 ? 0 : 2);
}

const RULES: readonly SiteRules[] = [
  { places: 6, forced: [], forbidden: [], onePerZone: false },
  { places: 5, forced: [3], forbidden: [0, 1, 7], onePerZone: false },
  { places: 4, forced: [], forbidden: [2], onePerZone: true },
];

const CASES = [1, 2, 3, 4].flatMap((seed) => RULES.map((rules, index) => ({ seed, rules, index })));

function solved(seed: number, rules: SiteRules, goalOf: (problem: Problem) => SiteGoal) {
  const problem = strewn(seed, 40, 150);
  const goal = goalOf(problem);
  const search = solveSites(problem, goal, rules, { steps: 100_000, gapPercent: 0 });
  let step = search.next();
  while (step.done !== true) step = search.next();
  const oracle = highs.solve(linearProgram(problem, goal, rules), {
    output_flag: false,
    mip_rel_gap: 0,
  });
  expect(oracle.Status).toBe("Optimal");
  return { answer: step.value!, optimum: oracle.ObjectiveValue };
}

type Problem = ReturnType<typeof strewn>;

test.each(CASES)("covers as many people as HiGHS does: world $seed, rules $index", (each) => {
  const { answer, optimum } = solved(each.seed, each.rules, () => ({ kind: "mostPeople" }));
  expect(answer.isProven).toBe(true);
  expect(answer.value).toBeCloseTo(optimum, 4);
});

test.each(CASES)("leaves the worst zone as HiGHS does: world $seed, rules $index", (each) => {
  const { answer, optimum } = solved(each.seed, each.rules, worstZoneGoal);
  expect(answer.bound).toBeGreaterThanOrEqual(optimum - 1e-6);
  expect(answer.value).toBeCloseTo(optimum, 5);
});
