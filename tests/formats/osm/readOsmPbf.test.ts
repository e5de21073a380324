import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { createOSMStream } from "osm-pbf-parser-node";
import { describe, expect, test } from "vitest";
import type { OsmTags } from "#src/domain/network/osmWay.ts";
import { readOsmPbf } from "#src/formats/osm/readOsmPbf.ts";
import { type DrawnGroup, drawnPbf } from "./drawnPbf.ts";

const WORLD: DrawnGroup = {
  dense: [
    { id: 11, lng: 1_375_000_000, lat: 347_000_000 },
    { id: 12, lng: 1_375_010_000, lat: 347_000_000, tags: { barrier: "gate" } },
    { id: -13, lng: -5_000_000, lat: -347_020_000 },
  ],
  ways: [
    { id: 7, nodeIds: [11, 12, -13], tags: { highway: "residential", name: "本通り" } },
    { id: 8, nodeIds: [11, 12], tags: { power: "line" } },
  ],
};

function unreadable(bytes: Uint8Array): boolean {
  const { value, problems } = readOsmPbf(bytes);
  return value === null && problems.length === 1 && problems[0]!.code === "fileUnreadable";
}

describe("a small file", () => {
  test("gives the ways that could be walked, their positions and the tags of their nodes", () => {
    const { value, problems } = readOsmPbf(drawnPbf(WORLD));
    expect(problems).toEqual([]);
    expect(value!.ways).toEqual([
      {
        id: 7,
        tags: { highway: "residential", name: "本通り" },
        nodeIds: [11, 12, -13],
        positions: [
          [137.5, 34.7],
          [137.501, 34.7],
          [-0.5, -34.702],
        ],
      },
    ]);
    expect([...value!.nodeTags]).toEqual([[12, { barrier: "gate" }]]);
  });

  test("means the same with plain nodes, not packed, or on another grid", () => {
    const { dense, ways } = WORLD;
    const plain = readOsmPbf(drawnPbf({ nodes: dense!, ways: ways! }, { packing: "raw" }));
    const coarse = dense!.map((node) => ({ ...node, lng: node.lng / 10 - 7, lat: node.lat / 10 }));
    const moved = readOsmPbf(
      drawnPbf({ dense: coarse, ways: ways! }, { granularity: 1000, offsets: [7000, 0] }),
    );
    expect(plain.value).toEqual(readOsmPbf(drawnPbf(WORLD)).value);
    expect(moved.value).toEqual(plain.value);
  });

  test("is read too where positions stand on the ways only", () => {
    const way = { ...WORLD.ways![0]!, lngs: [10, 20, 30], lats: [1, 2, 3] };
    const { value } = readOsmPbf(drawnPbf({ ways: [way] }));
    expect(value!.ways[0]!.positions).toEqual([
      [0.000001, 0.0000001],
      [0.000002, 0.0000002],
      [0.000003, 0.0000003],
    ]);
  });

  test("a way that leaves the file is cut there, nothing is drawn across the gap", () => {
    const tags = { highway: "path" };
    const ways = [{ id: 7, nodeIds: [11, 12, 99, -13, 11, 98, 12], tags }];
    const { value } = readOsmPbf(drawnPbf({ dense: WORLD.dense!, ways }));
    expect(value!.ways.map(({ nodeIds }) => nodeIds)).toEqual([
      [11, 12],
      [-13, 11],
    ]);
  });
});

describe("a file that cannot be read", () => {
  test("is refused: garbage, another format, an unknown packing, deleted things", () => {
    expect(unreadable(new Uint8Array(0))).toBe(true);
    expect(unreadable(new TextEncoder().encode("<osm/>"))).toBe(true);
    expect(unreadable(drawnPbf(WORLD, { packing: "lzma" }))).toBe(true);
    expect(unreadable(drawnPbf(WORLD, { features: ["HistoricalInformation"] }))).toBe(true);
  });

  test("is refused when it is cut, except exactly between two blocks", () => {
    const file = drawnPbf(WORLD);
    const readable = Array.from({ length: file.length }, (_, length) => length).filter(
      (length) => !unreadable(file.slice(0, length)),
    );
    expect(readable).toHaveLength(1);
  });

  test("never throws, whatever the bytes", () => {
    const file = drawnPbf(WORLD);
    fc.assert(
      fc.property(
        fc.nat(file.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        (at, bytes) => {
          const altered = file.slice();
          altered.set(bytes.subarray(0, altered.length - at), at);
          const { value, problems } = readOsmPbf(altered);
          expect(value === null).toBe(problems.length > 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("never throws for content that is packed well and makes no sense", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.uint8Array({ minLength: 1, maxLength: 6 }), (at, bytes) => {
        const file = drawnPbf(WORLD, { packing: "raw" });
        file.set(bytes.subarray(0, Math.max(0, file.length - at)), Math.min(at, file.length));
        expect(() => readOsmPbf(file)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

const DATA = "../shared/data";
const FILES = [
  "osm_world/monaco.pbf",
  "osm_world/monaco-latest.osm.pbf",
  "osm_world/andorra.osm.pbf",
  "osm_world/liechtenstein-latest.osm.pbf",
  "porto_alegre_r5r/poa_osm.pbf",
];
if (!existsSync(DATA)) console.info(`${DATA} is not here: real .osm.pbf files are not tried.`);

describe.skipIf(!existsSync(DATA))("real files, read by another library as well", () => {
  test.each(FILES)("%s: the same ways, positions and tags", async (name) => {
    const { value } = readOsmPbf(readFileSync(`${DATA}/${name}`));
    const expected = await readByTheOther(`${DATA}/${name}`);
    expect(value!.ways.filter(({ tags }) => tags["highway"] !== undefined).length).toBeGreaterThan(
      1000,
    );
    const whole = value!.ways.filter(({ id }) => expected.ways.get(id)?.isWhole);
    expect(whole.length).toBeGreaterThan(1000);
    for (const { id, tags, nodeIds, positions } of whole) {
      const other = expected.ways.get(id)!;
      expect({ tags, nodeIds }).toEqual({ tags: other.tags, nodeIds: other.nodeIds });
      expect(positions).toEqual(nodeIds.map((nodeId) => expected.nodes.get(nodeId)!.position));
    }
    for (const [nodeId, tags] of value!.nodeTags)
      expect(tags).toEqual(expected.nodes.get(nodeId)!.tags);
  });
});

interface OtherWay {
  tags: OsmTags;
  nodeIds: readonly number[];
  isWhole: boolean;
}

async function readByTheOther(file: string) {
  const nodes = new Map<number, { position: [number, number]; tags?: OsmTags | undefined }>();
  const ways = new Map<number, OtherWay>();
  for await (const item of createOSMStream(file)) {
    if (!isOtherItem(item)) continue;
    if (item.type === "node")
      nodes.set(item.id, { position: [item.lon, item.lat], tags: item.tags });
    if (item.type !== "way") continue;
    const isWhole = item.refs.every((ref) => nodes.has(ref));
    ways.set(item.id, { tags: item.tags ?? {}, nodeIds: item.refs, isWhole });
  }
  return { nodes, ways };
}

type OtherItem =
  | { type: "node"; id: number; lon: number; lat: number; tags?: OsmTags }
  | { type: "way"; id: number; refs: number[]; tags?: OsmTags }
  | { type: "relation" };

function isOtherItem(item: object): item is OtherItem {
  return "type" in item;
}
