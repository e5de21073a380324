import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import type { OsmExtract, OsmTags } from "#src/domain/network/osmWay.ts";
import type { WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { at, drawnStreets, edgesAsText } from "./drawnStreets.ts";

const STREET: OsmTags = { highway: "residential" };
const CROSS = { n: [0, 100], e: [100, 0], s: [0, -100], w: [-100, 0], c: [0, 0] } as const;

function built(extract: OsmExtract): WalkNetwork {
  const { value, problems } = networkFromOsm(extract);
  expect(problems).toEqual([]);
  return value!;
}

describe("where streets are cut", () => {
  test("two streets that share a node meet there", () => {
    const network = built(
      drawnStreets(CROSS, [
        ["w c e", STREET],
        ["n c s", STREET],
      ]),
    );
    expect(network.nodeLng.length).toBe(5);
    expect(edgesAsText(network)).toEqual(Array(4).fill("100 m street"));
  });

  test("a bridge over a street shares no node with it", () => {
    const bridge = { highway: "primary", bridge: "yes" };
    const network = built(
      drawnStreets(CROSS, [
        ["w e", bridge],
        ["n s", STREET],
      ]),
    );
    expect(networkIslands(network).islands).toHaveLength(2);
  });

  test("a street that bends stays one edge, as long as its bends", () => {
    const network = built(drawnStreets(CROSS, [["w c n", { ...STREET, name: "本通り" }]]));
    expect(edgesAsText(network)).toEqual(["200 m street 本通り"]);
    expect(network.bendLng.length).toBe(1);
  });

  test("a street that crosses itself is cut where it does", () => {
    const eight = {
      a: [-50, 0],
      c: [0, 0],
      b: [50, 0],
      d: [50, 50],
      e: [0, 50],
      f: [0, -50],
    } as const;
    const network = built(drawnStreets(eight, [["a c b d e c f", STREET]]));
    expect(edgesAsText(network)).toEqual([
      "100 m street",
      "100 m street",
      "50 m street",
      "50 m street",
    ]);
    expect(network.edgeFrom.every((from, edge) => from !== network.edgeTo[edge])).toBe(true);
  });

  test("a loop is cut in its middle, so no edge begins where it ends", () => {
    const ring = { a: [0, 0], b: [100, 0], c: [100, 100], d: [0, 100] } as const;
    const network = built(drawnStreets(ring, [["a b c d a", STREET]]));
    expect(edgesAsText(network)).toEqual(["200 m street", "200 m street"]);
    expect(network.nodeLng.length).toBe(2);
  });

  test("nodes drawn twice at one place are one, and join what they join", () => {
    const twice = { a: [-100, 0], c: [0, 0], c2: [0, 0], e: [100, 0], n: [0, 100] } as const;
    const network = built(
      drawnStreets(twice, [
        ["a c c2 e", STREET],
        ["n c2", STREET],
      ]),
    );
    expect(edgesAsText(network)).toEqual(Array(3).fill("100 m street"));
    expect(networkIslands(network).islands).toHaveLength(1);
  });
});

describe("what the tags do", () => {
  test("a bridge where foot=no is not there: the banks are apart", () => {
    const banks = { a: [-100, 0], b: [0, 0], c: [80, 0], d: [180, 0] } as const;
    const ways = (bridge: OsmTags) =>
      drawnStreets(banks, [
        ["a b", STREET],
        ["b c", { ...STREET, bridge: "yes", ...bridge }],
        ["c d", STREET],
      ]);
    expect(networkIslands(built(ways({ foot: "no" }))).islands).toHaveLength(2);
    expect(networkIslands(built(ways({}))).islands).toHaveLength(1);
    expect(edgesAsText(built(ways({})))).toContain("80 m street bridge");
  });

  test("a one-way path for feet runs the way it may be walked", () => {
    const forward = built(
      drawnStreets(CROSS, [["w c n", { highway: "footway", "oneway:foot": "yes" }]]),
    );
    const backward = built(
      drawnStreets(CROSS, [["w c n", { highway: "footway", "oneway:foot": "-1" }]]),
    );
    expect(edgesAsText(forward)).toEqual(["200 m footpath oneWay"]);
    expect(forward.nodeLng[forward.edgeFrom[0]!]).toBeCloseTo(at(-100, 0)[0], 5);
    expect(backward.nodeLng[backward.edgeFrom[0]!]).toBeCloseTo(at(0, 100)[0], 5);
  });

  test("a gate is passed and noted; a private one leaves a dead end on either side", () => {
    const open = built(drawnStreets(CROSS, [["w c e", STREET]], { c: { barrier: "gate" } }));
    const shut = built(
      drawnStreets(CROSS, [["w c e", STREET]], { c: { barrier: "gate", access: "private" } }),
    );
    expect(edgesAsText(open)).toEqual(["200 m street barrier"]);
    expect(edgesAsText(shut)).toEqual(["100 m street", "100 m street"]);
    expect(networkIslands(shut).islands).toHaveLength(2);
  });

  test("a gate where a lane leaves the street is felt on the lane, not on the street", () => {
    const lane = { highway: "service" };
    const network = built(
      drawnStreets(
        CROSS,
        [
          ["w c e", STREET],
          ["c n", lane],
        ],
        { c: { barrier: "gate" } },
      ),
    );
    expect(edgesAsText(network)).toEqual([
      "100 m serviceWay barrier",
      "100 m street",
      "100 m street",
    ]);
  });

  test("a raised kerb keeps wheelchairs off the crossing it is on", () => {
    const crossing = { highway: "footway", footway: "crossing" };
    const network = built(drawnStreets(CROSS, [["w c e", crossing]], { c: { kerb: "raised" } }));
    expect(edgesAsText(network)).toEqual(["200 m footpath crossing noWheelchair"]);
  });

  test("the Japanese name is taken where there is no plain one", () => {
    const network = built(drawnStreets(CROSS, [["w c", { ...STREET, "name:ja": "汽車道" }]]));
    expect(network.streetNames).toEqual(["", "汽車道"]);
  });
});

describe("a square", () => {
  const SQUARE: OsmTags = { highway: "pedestrian", area: "yes" };
  const corners = {
    a: [0, 0],
    b: [60, 0],
    c: [60, 60],
    d: [0, 60],
    x: [-50, 0],
    y: [110, 60],
  } as const;

  test("is walked around its outline and straight across between the streets that meet it", () => {
    const network = built(
      drawnStreets(corners, [
        ["a b c d a", SQUARE],
        ["x a", STREET],
        ["c y", STREET],
      ]),
    );
    expect(edgesAsText(network)).toEqual([
      "120 m pedestrianStreet",
      "120 m pedestrianStreet",
      "50 m street",
      "50 m street",
      "85 m pedestrianStreet acrossArea",
    ]);
  });

  test("is not crossed where the line would leave it", () => {
    const bent = { ...corners, m: [20, 20], p: [60, -50], q: [-50, 60] } as const;
    const network = built(
      drawnStreets(bent, [
        ["a b m d a", SQUARE],
        ["p b", STREET],
        ["q d", STREET],
      ]),
    );
    expect(edgesAsText(network).filter((edge) => edge.includes("acrossArea"))).toEqual([]);
  });

  test("with very many entrances is crossed between 24 of them", () => {
    const names = Array.from({ length: 40 }, (_, i) => `r${i}`);
    const around = (radius: number, prefix: string) =>
      Object.fromEntries(
        names.map((name, i) => {
          const angle = (i / names.length) * 2 * Math.PI;
          return [prefix + name, [radius * Math.cos(angle), radius * Math.sin(angle)] as const];
        }),
      );
    const ring = [...names, names[0]!].join(" ");
    const spokes = names.map((name) => [`${name} out${name}`, STREET] as const);
    const network = built(
      drawnStreets({ ...around(50, ""), ...around(90, "out") }, [[ring, SQUARE], ...spokes]),
    );
    const across = edgesAsText(network).filter((edge) => edge.includes("acrossArea"));
    expect(across.length).toBeGreaterThan(200);
    expect(across.length).toBeLessThanOrEqual((24 * 23) / 2);
  });

  test("that is not closed is a street like any other", () => {
    const network = built(drawnStreets(corners, [["a b c", SQUARE]]));
    expect(edgesAsText(network)).toEqual(["120 m pedestrianStreet"]);
  });
});

describe("bad input", () => {
  test("ways whose positions are no numbers are left out and counted", () => {
    const extract = drawnStreets({ ...CROSS, x: [Number.NaN, 0] }, [
      ["w c", STREET],
      ["c x", STREET],
    ]);
    const { value, problems } = networkFromOsm(extract);
    expect(edgesAsText(value!)).toEqual(["100 m street"]);
    expect(problems).toEqual([
      { code: "streetUnplaced", severity: "warning", params: { count: 1 } },
    ]);
  });

  test("without a walkable way there is no network, and it says so", () => {
    const { value, problems } = networkFromOsm(
      drawnStreets(CROSS, [["w c", { highway: "motorway" }]]),
    );
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["networkEmpty"]);
  });
});

describe("on any drawing", () => {
  const drawing = fc.array(
    fc.tuple(fc.array(fc.nat(15), { minLength: 1, maxLength: 7 }), fc.boolean()),
    { minLength: 1, maxLength: 8 },
  );
  const corners = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`p${i}`, corner(i)]));

  test("nodes that a walk along the ways joins are joined by the network, and no others", () => {
    fc.assert(
      fc.property(drawing, (ways) => {
        const extract = drawnStreets(
          corners,
          ways.map(([path]) => [path.map((i) => `p${i}`).join(" "), STREET]),
        );
        const network = networkFromOsm(extract).value;
        const partsByHand = partsOf(ways.map(([path]) => path));
        expect(network ? networkIslands(network).islands.length : 0).toBe(partsByHand);
      }),
    );
  });

  test("no metre of street is lost, no edge begins where it ends", () => {
    fc.assert(
      fc.property(drawing, (ways) => {
        const extract = drawnStreets(
          corners,
          ways.map(([path]) => [path.map((i) => `p${i}`).join(" "), STREET]),
        );
        const network = networkFromOsm(extract).value;
        const streetM = [...(network?.edgeLengthCm ?? [])].reduce((sum, cm) => sum + cm, 0) / 100;
        const drawnM = ways.reduce((sum, [path]) => sum + lengthByHand(path), 0);
        expect(Math.abs(streetM - drawnM)).toBeLessThan(2);
        expect(network?.edgeFrom.every((from, edge) => from !== network.edgeTo[edge])).not.toBe(
          false,
        );
      }),
    );
  });
});

function lengthByHand(path: readonly number[]): number {
  return path.slice(1).reduce((sum, to, i) => {
    const [[xA, yA], [xB, yB]] = [corner(path[i]!), corner(to)];
    return sum + Math.hypot(xB - xA, yB - yA);
  }, 0);
}

/** Parts with at least one step in them, by joining sets until nothing changes. */
function partsOf(paths: readonly (readonly number[])[]): number {
  let parts = paths.map((path) => new Set(path)).filter((part) => part.size > 1);
  for (let before = -1; before !== parts.length;) {
    before = parts.length;
    parts = parts.reduce<Set<number>[]>((joined, part) => {
      const touching = joined.find((other) => [...part].some((node) => other.has(node)));
      if (!touching) return [...joined, part];
      for (const node of part) touching.add(node);
      return joined;
    }, []);
  }
  return parts.length;
}

function corner(i: number): readonly [number, number] {
  return [(i % 4) * 40, Math.floor(i / 4) * 30 + (i % 3)];
}
