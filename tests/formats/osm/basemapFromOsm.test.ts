import { describe, expect, test } from "vitest";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import { basemapFromOsm } from "#src/formats/osm/basemapFromOsm.ts";
import { readOsm } from "#src/formats/osm/readOsm.ts";

type Tags = Readonly<Record<string, string>>;

/** A 4 × 4 grid of nodes 0 to 15, and what is drawn on it. */
function drawn(parts: {
  nodes?: Readonly<Record<number, Tags>>;
  ways?: readonly (readonly [nodes: string, tags: Tags])[];
  relations?: readonly (readonly [
    members: readonly (readonly [way: number, role: string])[],
    tags: Tags,
  ])[];
}) {
  const tag = (tags: Tags = {}) =>
    Object.entries(tags)
      .map(([k, v]) => `<tag k="${k}" v="${v}"/>`)
      .join("");
  const nodes = Array.from({ length: 16 }, (_, id) => {
    const at = `lon="${137.5 + (id % 4) / 1000}" lat="${34.7 + Math.floor(id / 4) / 1000}"`;
    return `<node id="${id}" ${at}>${tag(parts.nodes?.[id])}</node>`;
  });
  const ways = (parts.ways ?? []).map(([path, tags], id) => {
    const refs = path.split(" ").map((ref) => `<nd ref="${ref}"/>`);
    return `<way id="${id}">${refs.join("")}${tag(tags)}</way>`;
  });
  const relations = (parts.relations ?? []).map(([members, tags], id) => {
    const refs = members.map(([way, role]) => `<member type="way" ref="${way}" role="${role}"/>`);
    return `<relation id="${id}">${refs.join("")}${tag({ type: "multipolygon", ...tags })}</relation>`;
  });
  const xml = `<osm>${nodes.join("")}${ways.join("")}${relations.join("")}</osm>`;
  return readOsm(new TextEncoder().encode(xml)).value!;
}

const SQUARE = "0 1 5 4 0";

function shown(file: ReturnType<typeof drawn>): string[] {
  return basemapFromOsm(file).features.map(({ properties, geometry }) =>
    [properties.kind, geometry.type, properties.name].filter(Boolean).join(" "),
  );
}

describe("what the base map shows", () => {
  test.each<[string, Tags, string[]]>([
    [SQUARE, { natural: "water", name: "鏡池" }, ["water Polygon 鏡池"]],
    [SQUARE, { landuse: "forest" }, ["hill Polygon"]],
    [SQUARE, { leisure: "park" }, ["park Polygon"]],
    [SQUARE, { landuse: "farmland" }, ["field Polygon"]],
    [SQUARE, { landuse: "residential" }, ["builtUp Polygon"]],
    [SQUARE, { building: "yes" }, ["building Polygon"]],
    [SQUARE, { building: "no" }, []],
    [SQUARE, { railway: "station", name: "海浜駅" }, ["station Point 海浜駅"]],
    ["0 1 2", { waterway: "river", name: "千歳川" }, ["riverLine LineString 千歳川"]],
    ["0 1 2", { railway: "rail" }, ["railway LineString"]],
    ["0 1 2", { railway: "abandoned" }, []],
    ["0 1 2", { highway: "motorway" }, ["motorway LineString"]],
    ["0 1 2", { highway: "residential" }, []],
    ["0 1 2", { natural: "water" }, []],
  ])("%s %o → %o", (path, tags, expected) => {
    expect(shown(drawn({ ways: [[path, tags]] }))).toEqual(expected);
  });

  test("points: stations, places and peaks that have a name", () => {
    const nodes = {
      0: { railway: "station", name: "海浜駅" },
      1: { place: "hamlet", name: "浜" },
      2: { natural: "peak", name: "城山" },
      3: { place: "hamlet" },
      4: { natural: "tree", name: "大楠" },
    };
    expect(shown(drawn({ nodes }))).toEqual([
      "station Point 海浜駅",
      "placeName Point 浜",
      "peak Point 城山",
    ]);
  });

  test("no building is shown where there are 20,000", () => {
    const [way] = drawn({ ways: [[SQUARE, { building: "yes" }]] }).mapWays;
    const file = { ways: [], nodeTags: new Map(), mapAreas: [], mapPoints: [] };
    const count = (buildings: number): number =>
      shown({ ...file, mapWays: Array.from({ length: buildings }, () => way!) }).length;
    expect(count(19_999)).toBe(19_999);
    expect(count(20_000)).toBe(0);
  });
});

describe("multipolygons", () => {
  const ways = [
    ["0 1 2 3", {}],
    ["15 11 7 3", {}],
    ["15 14 13 12 8 4 0", {}],
    ["5 6 10 9 5", {}],
  ] as const;
  const members = [
    [0, "outer"],
    [1, "outer"],
    [2, ""],
    [3, "inner"],
  ] as const;

  test("are put together from ways in any order and direction, with their holes", () => {
    const file = drawn({ ways, relations: [[members, { natural: "water", name: "湖" }]] });
    const [lake] = basemapFromOsm(file).features;
    expect(lake!.properties).toEqual({ kind: "water", name: "湖" });
    expect(
      lake!.geometry.type === "Polygon" && lake!.geometry.coordinates.map((ring) => ring.length),
    ).toEqual([13, 5]);
  });

  test("that do not close inside the file are left out", () => {
    const file = drawn({ ways, relations: [[members.slice(1), { natural: "water" }]] });
    expect(shown(file)).toEqual([]);
  });

  test("of a square for walking become a surface that is walked across", () => {
    const streets = [["0 20", {}]] as const;
    const file = drawn({
      ways: [
        ...ways,
        ...streets,
        ["0 5", { highway: "footway" }],
        ["5 15", { highway: "footway" }],
      ],
      relations: [[members, { highway: "pedestrian" }]],
    });
    const network = networkFromOsm(file).value!;
    expect(file.ways.map(({ tags }) => tags["area"])).toEqual([undefined, undefined, "yes"]);
    expect(network.edgeFlags.filter((flags) => flags !== 0)).toHaveLength(1);
  });
});
