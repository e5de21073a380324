import { circle } from "@turf/circle";
import { featureCollection } from "@turf/helpers";
import { union } from "@turf/union";
import type { MultiPolygon, Polygon } from "geojson";
import { reachShape } from "../../src/domain/coverage/reachShape.ts";
import { reachStreets } from "../../src/domain/coverage/reachStreets.ts";
import { straightShape } from "../../src/domain/coverage/straightShape.ts";
import { multiPolygonAreaM2 } from "../../src/domain/geo/multiPolygonAreaM2.ts";
import { walkDistances } from "../../src/domain/network/walkDistances.ts";
import { walkSearch } from "../../src/domain/network/walkSearch.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";

/** The union of circles of 800 m around all places, against turf's on the same circles. */
export function circlesRow({ town }: PreparedBench): BenchRow {
  const { placeLng, placeLat, size } = town;
  const circles = Array.from(placeLng, (lng, place) =>
    circle([lng, placeLat[place]!], 0.8, { steps: 96 }),
  );
  const start = performance.now();
  const byTurf = asMultiPolygon(union(featureCollection(circles))!.geometry);
  const turfMs = performance.now() - start;
  const ours = multiPolygonAreaM2(straightShape(placeLng, placeLat, 800));
  const { bestMs, medianMs } = measure(9, () => straightShape(placeLng, placeLat, 800));
  return {
    job: `union of ${size.places} circles of 800 m`,
    size: size.name,
    bestMs,
    medianMs,
    figures: {
      "ms at 300 m": measure(5, () => straightShape(placeLng, placeLat, 300)).medianMs,
      "area difference %": Math.abs(ours / multiPolygonAreaM2(byTurf) - 1) * 100,
    },
    baselines: { "@turf/union": turfMs },
    goal: "≤ 100 ms (far: ≥ 400 × turf, area ≤ 0.1 %)",
    isReached: medianMs <= 100,
  };
}

function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === "MultiPolygon"
    ? geometry
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

/** The band around all that can be walked from some places within 500 m, streets and all. */
export function bandRow({ town, graph, placeJoins }: PreparedBench, placeCount: number): BenchRow {
  const search = walkSearch(graph);
  const joins = {
    edge: placeJoins.edge.slice(0, placeCount),
    offsetCm: placeJoins.offsetCm.slice(0, placeCount),
    legCm: placeJoins.legCm.slice(0, placeCount),
  };
  const band = () => {
    walkDistances(search, joins, 50_000);
    const streets = reachStreets(search, joins, 50_000);
    return { streets, shape: reachShape(streets, 16) };
  };
  const { streets, shape } = band();
  const { bestMs, medianMs } = measure(placeCount === 1 ? 25 : 5, band);
  const km = streets.edge.reduce((sum, _, part) => {
    return sum + (streets.endCm[part]! - streets.startCm[part]!) / 100_000;
  }, 0);
  return {
    job: `reach band of ${placeCount} places, 500 m on foot`,
    size: town.size.name,
    bestMs,
    medianMs,
    figures: {
      "km of street": km,
      corners: shape.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0),
    },
  };
}
