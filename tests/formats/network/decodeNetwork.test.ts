import { deflateSync, gzipSync, inflateSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NetworkBuilder } from "#src/domain/network/networkBuilder.ts";
import { networkPosition } from "#src/domain/network/networkPosition.ts";
import { orderedNetwork } from "#src/domain/network/orderedNetwork.ts";
import { STREET_CLASSES, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { decodeNetwork } from "#src/formats/network/decodeNetwork.ts";
import { encodeNetwork } from "#src/formats/network/encodeNetwork.ts";
import { readNetworkHeader, withNetworkHeader } from "#src/formats/network/networkHeader.ts";
import { randomNetwork } from "../../domain/network/randomNetwork.ts";

const [SAMPLE] = fc.sample(
  randomNetwork.filter(({ edgeFrom }) => edgeFrom.length > 15),
  { numRuns: 1, seed: 7 },
);
const FILE = encodeNetwork(SAMPLE!);

function codesFor(file: Uint8Array): string[] {
  const { value, problems } = decodeNetwork(file);
  expect(value).toBeNull();
  return problems.map(({ code }) => code);
}

function changed(position: number, bits: number): Uint8Array {
  const file = FILE.slice();
  file[position]! ^= bits;
  return file;
}

describe("a network that is stored", () => {
  test("comes back as it was: lengths, classes, flags, names, joins and positions", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        expect(decodeNetwork(encodeNetwork(network))).toEqual({
          value: orderedNetwork(network),
          problems: [],
        });
      }),
    );
  });

  test("gives the same file when it is stored again", () => {
    const again = encodeNetwork(decodeNetwork(FILE).value!);
    expect(again).toEqual(FILE);
  });

  test("keeps positions finer than the grid to within 0.0000005 degrees, and lengths exactly", () => {
    const fine = { ...SAMPLE!, nodeLng: SAMPLE!.nodeLng.map((lng) => lng + 4e-7) };
    const { value } = decodeNetwork(encodeNetwork(fine));
    const expected = orderedNetwork(fine);
    expect(value!.edgeLengthCm).toEqual(expected.edgeLengthCm);
    for (const [node, lng] of value!.nodeLng.entries()) {
      expect(Math.abs(lng - expected.nodeLng[node]!)).toBeLessThan(5.001e-7);
    }
  });
});

test("a city of 10,000 corners takes less than a third of its GeoJSON in gzip", () => {
  const city = gridCity(100);
  const edges = Array.from(city.edgeFrom, (from, edge) => {
    const ends = [from, city.edgeTo[edge]!].map((node) => [city.nodeLng[node], city.nodeLat[node]]);
    const properties = { class: city.edgeClass[edge], lengthCm: city.edgeLengthCm[edge] };
    return { type: "Feature", properties, geometry: { type: "LineString", coordinates: ends } };
  });
  const geojson = new TextEncoder().encode(
    JSON.stringify({ type: "FeatureCollection", features: edges }),
  );
  const ratio = encodeNetwork(city).length / gzipSync(geojson, { level: 9 }).length;
  expect(ratio).toBeLessThan(1 / 3);
});

/** Streets on a grid whose corners are moved about, as towns are. */
function gridCity(side: number): WalkNetwork {
  const builder = new NetworkBuilder();
  const corners = Array.from({ length: side * side }, (_, i) => {
    const wobble = (salt: number): number => (((i * 7919 + salt) % 997) / 997 - 0.5) * 3e-4;
    return networkPosition([
      137.5 + (i % side) * 6e-4 + wobble(1),
      34.7 + Math.floor(i / side) * 5e-4 + wobble(500),
    ]);
  });
  for (const corner of corners) builder.addNode(corner);
  const traits = { streetClass: "street", flags: 0, direction: "both", name: "" } as const;
  for (const i of corners.keys()) {
    if ((i + 1) % side !== 0) builder.addEdge(i, i + 1, [corners[i]!, corners[i + 1]!], traits);
    if (i + side < corners.length && i % 3 > 0) {
      builder.addEdge(i, i + side, [corners[i]!, corners[i + side]!], traits);
    }
  }
  return builder.finish();
}

describe("a file that is not right", () => {
  test("cut anywhere, is refused as cut", () => {
    for (let length = 0; length < FILE.length; length++) {
      expect(codesFor(FILE.slice(0, length))).toEqual(["networkCut"]);
    }
  });

  test("with any one byte changed, is refused", () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), fc.integer({ min: 1, max: 255 }), (position, bits) => {
        expect(codesFor(changed(position, bits))).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("says what is wrong: another kind of file, another version, altered, longer than it should be", () => {
    expect(codesFor(new TextEncoder().encode('{"type":"FeatureCollection"}'))).toEqual([
      "networkNotANetwork",
    ]);
    expect(codesFor(changed(0, 1))).toEqual(["networkNotANetwork"]);
    expect(codesFor(changed(8, 3))).toEqual(["networkVersionUnknown"]);
    expect(decodeNetwork(changed(8, 3)).problems[0]!.params).toEqual({ found: 2, expected: 1 });
    expect(codesFor(changed(FILE.length - 1, 1))).toEqual(["networkAltered"]);
    expect(codesFor(changed(12, 1))).toEqual(["networkAltered"]);
    expect(codesFor(Uint8Array.from([...FILE, 0]))).toEqual(["networkAltered"]);
  });

  test("with a true checksum over altered content, never points outside itself", () => {
    const { header, deflated } = readNetworkHeader(FILE).value!;
    const sound = inflateSync(deflated);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (position, byte) => {
        const content = sound.slice();
        content[position] = byte;
        const { value } = decodeNetwork(withNetworkHeader(header, deflateSync(content)));
        if (value === null) return;
        expect(Math.max(...value.edgeFrom, ...value.edgeTo)).toBeLessThan(value.nodeLng.length);
        expect(Math.max(...value.edgeClass)).toBeLessThan(STREET_CLASSES.length);
        expect(Math.max(...value.edgeName)).toBeLessThan(value.streetNames.length);
        expect(value.firstBend.at(-1)).toBe(value.bendLng.length);
        expect(Math.max(...value.nodeLat)).toBeLessThanOrEqual(90);
      }),
      { numRuns: 3000 },
    );
  });

  test("with counts that its size belies, is refused before anything is made of it", () => {
    const header = { nodes: 4e9, edges: 4e9, bends: 0, nameBytes: 0, contentBytes: 4e9 };
    expect(codesFor(withNetworkHeader(header, new Uint8Array(9)))).toEqual(["networkAltered"]);
  });
});
