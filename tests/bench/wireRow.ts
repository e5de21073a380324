import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import type { WalkNetwork } from "../../src/domain/network/walkNetwork.ts";
import { decodeNetwork } from "../../src/formats/network/decodeNetwork.ts";
import { encodeNetwork } from "../../src/formats/network/encodeNetwork.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure, measureOnce } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";

/** The network as it goes over the wire, against the same lines as gzipped GeoJSON. */
export function wireRow({ town }: PreparedBench): BenchRow {
  const isCity = town.size.name === "city";
  const file = encodeNetwork(town.network);
  const geojson = gzipSync(geojsonOf(town.network));
  const brotli = brotliCompressSync(file);
  const { bestMs, medianMs } = measure(9, () => decodeNetwork(file));
  const parse = measureOnce(() => JSON.parse(gunzipSync(geojson).toString()));
  return {
    job: "decode the network of the town",
    size: town.size.name,
    bestMs,
    medianMs,
    figures: {
      "kB in the folder": file.length / 1000,
      "kB brotli": brotli.length / 1000,
      "kB as GeoJSON gzip": geojson.length / 1000,
      "encode ms": measure(3, () => encodeNetwork(town.network)).medianMs,
    },
    baselines: { "gunzip and parse GeoJSON": parse.medianMs },
    goal: isCity ? "≤ 60 ms, brotli ≤ ⅓ of the gzipped GeoJSON (far: ≤ 400 kB)" : undefined,
    isReached: isCity ? medianMs <= 60 && brotli.length * 3 <= geojson.length : undefined,
  };
}

/** One LineString a street, six decimals, no more properties than the network has. */
function geojsonOf(network: WalkNetwork): string {
  const features = Array.from(network.edgeFrom, (from, edge) => {
    const to = network.edgeTo[edge]!;
    const bends: number[][] = [];
    for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
      bends.push(position(network.bendLng[bend]!, network.bendLat[bend]!));
    }
    return {
      type: "Feature",
      properties: { class: network.edgeClass[edge], lengthCm: network.edgeLengthCm[edge] },
      geometry: {
        type: "LineString",
        coordinates: [
          position(network.nodeLng[from]!, network.nodeLat[from]!),
          ...bends,
          position(network.nodeLng[to]!, network.nodeLat[to]!),
        ],
      },
    };
  });
  return JSON.stringify({ type: "FeatureCollection", features });
}

function position(lng: number, lat: number): number[] {
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
