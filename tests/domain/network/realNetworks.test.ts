import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { LngLat } from "#src/domain/geo/lngLat.ts";
import { networkFromEdgeTable } from "#src/domain/network/networkFromEdgeTable.ts";
import { networkFromLines } from "#src/domain/network/networkFromLines.ts";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import { orderedNetwork } from "#src/domain/network/orderedNetwork.ts";
import { tagsOfProperties } from "#src/domain/network/tagsOfProperties.ts";
import { STREET_CLASSES, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { decodeNetwork } from "#src/formats/network/decodeNetwork.ts";
import { encodeNetwork } from "#src/formats/network/encodeNetwork.ts";
import { readOsm } from "#src/formats/osm/readOsm.ts";
import { type ReadFeature, readGeojson } from "#src/formats/table/readGeojson.ts";

const DATA = "../shared/data";
if (!existsSync(DATA)) console.info(`${DATA} is not here: real street networks are not tried.`);

/** File, kilometres of street, share of it in the largest part. */
const TOWNS = [
  // 2 km², 471 of its 6,149 edges stairs
  ["osm_world/monaco.pbf", 140, 180, 0.95],
  ["osm_world/monaco-latest.osm.pbf", 115, 145, 0.92],
  // mountains in 2013: 122 km in the south are cut off because the road there, the CG-1, says foot=no
  ["osm_world/andorra.osm.pbf", 700, 880, 0.7],
  // 12.6 × 26 km of a country, tracks and paths included
  ["osm_world/liechtenstein-latest.osm.pbf", 1000, 1250, 0.93],
  ["osm_world/map-sidewalk-no.osm.gz", 17, 21, 0.95],
  // 3.7 × 3.5 km of Tokyo: about 10 km of street a km²
  ["osm_japan/tokyo_nerima_2011.osm", 110, 140, 0.97],
  ["osm_japan/tsukuba_aist_2012.osm", 140, 180, 0.95],
  ["osm_japan/tsukuba_center_2012.osm", 35, 48, 0.95],
  // 13 × 14 km of a large city: about 10 km of street a km²
  ["porto_alegre_r5r/poa_osm.pbf", 1700, 2050, 0.97],
] as const;

describe.skipIf(!existsSync(DATA))("real OpenStreetMap files", () => {
  test.each(TOWNS)("%s becomes a plausible network", (file, leastKm, mostKm, mainShare) => {
    const { value: network, problems } = networkFromOsm(
      readOsm(readFileSync(`${DATA}/${file}`)).value!,
    );
    expect(problems).toEqual([]);
    const { islands } = networkIslands(network!);
    expect(streetKm(network!)).toBeGreaterThan(leastKm);
    expect(streetKm(network!)).toBeLessThan(mostKm);
    expect(islands[0]!.streetM / 1000 / streetKm(network!)).toBeGreaterThan(mainShare);
    expectSound(network!);
  });

  test.each(TOWNS)(
    "%s comes back from its compact file, about a third of it as GeoJSON",
    (file) => {
      const network = networkFromOsm(readOsm(readFileSync(`${DATA}/${file}`)).value!).value!;
      const stored = encodeNetwork(network);
      expect(decodeNetwork(stored).value).toEqual(network);
      expect(stored.length / gzipSync(asGeojson(network), { level: 9 }).length).toBeLessThan(0.35);
    },
  );
});

describe.skipIf(!existsSync(DATA))(
  "浦安市: 457.2 km of highways, 3.2 km of them motorway and slip roads",
  () => {
    const walkedKm = 457.19 - 0.65 - 0.8 - 1.78;

    test("as lines", () => {
      const network = networkFromLines(urayasu()).value!;
      expect(Math.abs(streetKm(network) - walkedKm) / walkedKm).toBeLessThan(0.002);
      expect(networkIslands(network).islands[0]!.streetM / 1000).toBeGreaterThan(445);
      expectSound(network);
    });

    test("as a table of edges between nodes, the same streets", () => {
      const features = urayasu();
      const nodes = new Map<number, LngLat>();
      const edges = features.map((feature) => {
        const { from, to, highway, length_m: lengthM } = feature.properties;
        const path = pathOf(feature);
        nodes.set(Number(from), path[0]!).set(Number(to), path.at(-1)!);
        const tags = tagsOfProperties({ highway });
        const bends = path.slice(1, -1);
        return { from: Number(from), to: Number(to), tags, bends, lengthM: Number(lengthM) };
      });
      const rows = Array.from(nodes, ([id, position]) => ({ id, position }));
      const { value: network, problems } = networkFromEdgeTable(rows, edges);
      expect(problems).toEqual([]);
      expect(Math.abs(streetKm(network!) - walkedKm)).toBeLessThan(0.05);
      const { islands } = networkIslands(network!);
      const asLines = networkIslands(networkFromLines(features).value!).islands;
      expect(islands).toHaveLength(asLines.length);
      expect(Math.abs(islands[0]!.nodes - asLines[0]!.nodes)).toBeLessThan(5);
    });
  },
);

function urayasu(): readonly ReadFeature[] {
  const file = `${DATA}/urayasu/network_2023/edges.geojson`;
  return readGeojson(readFileSync(file), file).value!.features;
}

function pathOf({ geometry }: ReadFeature): LngLat[] {
  const line = geometry?.type === "LineString" ? geometry.coordinates : [];
  return line.map(([lng, lat]) => [lng!, lat!]);
}

function streetKm({ edgeLengthCm }: WalkNetwork): number {
  return edgeLengthCm.reduce((sum, lengthCm) => sum + lengthCm, 0) / 1e5;
}

function expectSound(network: WalkNetwork): void {
  const { edgeFrom, edgeTo, edgeLengthCm, nodeLng } = network;
  expect(edgeFrom.every((from, edge) => from !== edgeTo[edge])).toBe(true);
  expect(edgeLengthCm.every((lengthCm) => lengthCm > 0)).toBe(true);
  expect(new Set([...edgeFrom, ...edgeTo]).size).toBe(nodeLng.length);
  expect(orderedNetwork(network)).toEqual(network);
}

/** All that the network knows, a feature for each edge, as edge tables are exchanged. */
function asGeojson(network: WalkNetwork): Uint8Array {
  const features = Array.from(network.edgeFrom, (from, edge) => {
    const to = network.edgeTo[edge]!;
    const bends = Array.from(
      { length: network.firstBend[edge + 1]! - network.firstBend[edge]! },
      (_, i) => [
        network.bendLng[network.firstBend[edge]! + i],
        network.bendLat[network.firstBend[edge]! + i],
      ],
    );
    const ends = [from, to].map((node) => [network.nodeLng[node], network.nodeLat[node]]);
    const properties = {
      from,
      to,
      class: STREET_CLASSES[network.edgeClass[edge]!],
      flags: network.edgeFlags[edge],
      lengthCm: network.edgeLengthCm[edge],
      name: network.streetNames[network.edgeName[edge]!],
    };
    const coordinates = [ends[0], ...bends, ends[1]];
    return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
  });
  return new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
}
