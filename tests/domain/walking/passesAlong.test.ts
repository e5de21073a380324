import { expect, test } from "vitest";
import { drawnRoute, type DrawnWalk, stepsAsText } from "./drawnRoute.ts";
import { STREETS } from "./drawnStreets.ts";

/** A straight street of 400 m to the north, cut every 100 m. */
const corners = {
  a: [0, 0],
  b: [0, 100],
  c: [0, 200],
  d: [0, 300],
  e: [0, 400],
  w: [-100, 200],
  x: [100, 200],
} as const;
const straight = { corners, from: [0, 0], to: [0, 400] } as const;
const highway = "residential";

test("bridges, tunnels and steps are told in the order walked, each once", () => {
  const ways: DrawnWalk["ways"] = [
    ["a b", { highway: "steps" }],
    ["b c", { highway, bridge: "yes" }],
    ["c d", { highway, bridge: "yes" }],
    ["d e", { highway, tunnel: "yes" }],
  ];
  expect(passesOf({ ...straight, ways })).toEqual([["steps", "bridge", "tunnel"]]);
});

test("a broad road is told where it is crossed, not where it ends or a lane is crossed", () => {
  expect(passesOf(crossing("primary", "w c x"))).toEqual([["majorRoad"]]);
  expect(passesOf(crossing("tertiary", "w c x"))).toEqual([["majorRoad"]]);
  expect(passesOf(crossing("residential", "w c x"))).toEqual([[]]);
  expect(passesOf(crossing("primary", "w c"))).toEqual([[]]);
});

test("two carriageways are one road", () => {
  const ways: DrawnWalk["ways"] = [
    ["a b c d e"],
    ["w c x", { highway: "primary" }],
    ["v f y", { highway: "primary" }],
  ];
  const dual: DrawnWalk = {
    ...straight,
    corners: { ...corners, v: [-100, 215], f: [0, 215], y: [100, 215] },
    ways: [["a b c f d e"], ...ways.slice(1)],
  };
  expect(passesOf(dual)).toEqual([["majorRoad"]]);
});

test("a broad road along which one walks is crossed where one leaves it on the other side", () => {
  const road: DrawnWalk = {
    corners: {
      w: [-100, 0],
      b: [0, 0],
      c: [80, 0],
      x: [200, 0],
      a: [0, -100],
      n: [80, 100],
      s: [80, -100],
    },
    ways: [["w b c x", { highway: "secondary" }], ["a b"], ["s c n"]],
    from: [0, -100],
    to: [80, 100],
  };
  expect(stepsAsText(drawnRoute(road))).toEqual([
    "start 100 m",
    "right 80 m (mainStreet) over majorRoad",
    "left 100 m",
  ]);
  expect(stepsAsText(drawnRoute({ ...road, to: [80, -100] }))).toEqual([
    "start 100 m",
    "right 80 m (mainStreet)",
    "right 100 m",
  ]);
});

test("a railway is told once, however many tracks it has", () => {
  const railways = [
    [
      [-500, 150],
      [500, 160],
    ],
    [
      [-500, 154],
      [500, 164],
    ],
    [
      [-500, 500],
      [500, 500],
    ],
  ] as const;
  expect(passesOf({ ...straight, ways: [["a b c d e"]], railways })).toEqual([["railway"]]);
});

test("stands with the step on which it is met", () => {
  const drawn: DrawnWalk = {
    ...STREETS,
    railways: [
      [
        [60, 0],
        [60, 300],
      ],
    ],
  };
  expect(stepsAsText(drawnRoute(drawn))).toEqual([
    "start 90 m",
    "right 80 m over railway",
    "left 90 m",
  ]);
});

function passesOf(drawn: DrawnWalk) {
  return drawnRoute(drawn).steps.map(({ passes }) => passes);
}

/** The straight street with a road of a class across it, or up to it. */
function crossing(road: string, path: string): DrawnWalk {
  return { ...straight, ways: [["a b c d e"], [path, { highway: road }]] };
}
