import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { edgeSegments } from "#src/domain/network/edgeSegments.ts";
import { networkFromLines } from "#src/domain/network/networkFromLines.ts";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import { orderedNetwork } from "#src/domain/network/orderedNetwork.ts";
import { STREET_CLASSES, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { readEdgeTable } from "#src/formats/edgeTable/readEdgeTable.ts";
import { decodeNetwork } from "#src/formats/network/decodeNetwork.ts";
import { encodeNetwork } from "#src/formats/network/encodeNetwork.ts";
import { readOsm } from "#src/formats/osm/readOsm.ts";
import { type ReadFeature, readGeojson } from "#src/formats/table/readGeojson.ts";

const DATA = "../shared/data";
const URAYASU = `${DATA}/urayasu/network_2023`;
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

    test("as a table of edges between nodes, whichever way each line is drawn, the same streets", async () => {
      const [edgeFile, nodeFile] = ["edges.geojson", "nodes.csv"].map((name) => ({
        name,
        bytes: readFileSync(`${URAYASU}/${name}`),
      }));
      const { value: network, problems } = await readEdgeTable(edgeFile!, nodeFile!);
      expect(problems).toEqual([]);
      expect(Math.abs(streetKm(network!) - walkedKm)).toBeLessThan(0.05);
      expect(Math.abs(drawnKm(network!) - streetKm(network!))).toBeLessThan(0.1);
      const { islands } = networkIslands(network!);
      const asLines = networkIslands(networkFromLines(urayasu()).value!).islands;
      expect(islands).toHaveLength(asLines.length);
      expect(Math.abs(islands[0]!.nodes - asLines[0]!.nodes)).toBeLessThan(5);
    });
  },
);

/** The length of the streets as they are drawn, measured again. */
function drawnKm(network: WalkNetwork): number {
  const { fromXM, fromYM, toXM, toYM } = edgeSegments(
    network,
    network.edgeFrom.map((_, edge) => edge),
  );
  return (
    fromXM.reduce((sum, x, i) => sum + Math.hypot(toXM[i]! - x, toYM[i]! - fromYM[i]!), 0) / 1000
  );
}

function urayasu(): readonly ReadFeature[] {
  const file = `${URAYASU}/edges.geojson`;
  return readGeojson(readFileSync(file), file).value!.features;
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
