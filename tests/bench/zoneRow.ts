import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { locateInZones } from "../../src/domain/zones/locateInZones.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure, measureOnce } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";

const POINTS = 9_000;

/** Which zone each of 9,000 points lies in, the index made anew each time, against trying turf on every zone. */
export function zoneRow({ town }: PreparedBench): BenchRow {
  const { zoneSet, demand, size } = town;
  const isChosen = (_: number, point: number) =>
    point % Math.floor(demand.count / POINTS) === 0 && point < demand.count;
  const lng = demand.lng.filter(isChosen).slice(0, POINTS);
  const lat = demand.lat.filter(isChosen).slice(0, POINTS);
  const { bestMs, medianMs } = measure(15, () => locateInZones(zoneSet, lng, lat));
  const turf = measureOnce(() =>
    lng.map((x, point) =>
      zoneSet.zones.findIndex(({ geometry }) => booleanPointInPolygon([x, lat[point]!], geometry)),
    ),
  );
  return {
    job: `${lng.length} points in ${zoneSet.zones.length} zones`,
    size: size.name,
    bestMs,
    medianMs,
    baselines: { "turf booleanPointInPolygon": turf.medianMs },
    goal: "≤ 20 ms (far: ≥ 100 × turf)",
    isReached: medianMs <= 20,
  };
}
