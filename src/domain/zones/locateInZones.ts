import { zoneLocator } from "./zoneLocator.ts";
import type { ZoneSet } from "./zoneSet.ts";

/** The zone of each position, as its place in the set; -1 = 圏域外. Rules: `zoneLocator`. */
export function locateInZones(
  zoneSet: ZoneSet,
  lngs: ArrayLike<number>,
  lats: ArrayLike<number>,
): Int32Array {
  const zoneAt = zoneLocator(zoneSet);
  const zones = new Int32Array(lngs.length);
  for (let i = 0; i < zones.length; i++) zones[i] = zoneAt(lngs[i]!, lats[i]!);
  return zones;
}
