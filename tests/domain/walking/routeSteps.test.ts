import { describe, expect, test } from "vitest";
import { drawnRoute, type DrawnWalk, stepsAsText } from "./drawnRoute.ts";
import { STREETS } from "./drawnStreets.ts";

describe("names", () => {
  test("of a street are told where most of a step runs along it", () => {
    const ways: DrawnWalk["ways"] = [
      ["a b c"],
      ["w b d e", { highway: "tertiary", name: "本町通り" }],
      ["s d n"],
    ];
    expect(stepsAsText(drawnRoute({ ...STREETS, ways }))).toEqual([
      "start 90 m",
      "right 80 m 本町通り (mainStreet) over majorRoad",
      "left 90 m",
    ]);
  });

  test("of things stand at a corner within 30 m, the nearest one, and a place only without any", () => {
    const landmarks = { 栄小学校: [20, 115], 縁側駅: [5, 105], 公園: [80, 140] } as const;
    const places = { "サロン はなみずき": [85, 95], "カフェ そよかぜ": [2, 102] } as const;
    expect(stepsAsText(drawnRoute({ ...STREETS, landmarks, places }))).toEqual([
      "start 90 m",
      "right 80 m at 縁側駅",
      "left 90 m at サロン はなみずき",
    ]);
  });

  test("of the goal itself are no landmark on the way there", () => {
    const to = [95, 105] as const;
    const places = { "カフェ そよかぜ": to };
    const route = drawnRoute({ ...STREETS, to, places });
    expect(route.steps.map(({ landmark }) => landmark)).toEqual([null, null]);
  });
});

describe("a long way", () => {
  /** A staircase of streets, each 60 m long, with streets going on at every corner. */
  const corners = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `c${i}`,
      [60 * Math.ceil(i / 2), 60 * Math.floor(i / 2)] as const,
    ]),
  );
  const stair: DrawnWalk = {
    corners,
    ways: [[Object.keys(corners).join(" ")]],
    from: [0, 0],
    to: corners["c11"]!,
  };

  test("is told in five steps at the most, and says where turns are left out", () => {
    const { steps } = drawnRoute(stair);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(steps.some(({ leavesOutTurns }) => leavesOutTurns)).toBe(true);
    const lengthM = steps.reduce((sum, step) => sum + step.lengthM, 0);
    expect(lengthM).toBeCloseTo(11 * 60, 0);
    expect(drawnRoute(STREETS).steps.some(({ leavesOutTurns }) => leavesOutTurns)).toBe(false);
  });
});
