import type { Place } from "../places/place.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";
import { missingFacts } from "./missingFacts.ts";
import { upkeepOf } from "./upkeepOf.ts";
import type { UpkeepRules } from "./upkeepRules.ts";

/** How well the places of one zone are known. The three counts add up to all that are not 廃止. */
export interface ZoneCompleteness {
  /** Index into the zones of the set; -1 = 圏域外 or 位置なし. */
  readonly zone: number;
  /** Every needed fact is there and confirmed within the period. */
  readonly verified: number;
  /** Every needed fact is there, but it is time to confirm them. */
  readonly known: number;
  /** A needed fact is missing. */
  readonly unknown: number;
}

/**
 * The completeness meter: one row for every zone of the set, in its order, then one for 圏域外 and 位置なし.
 * Limit: it knows only places that are in the list; what nobody has found yet is in no count.
 */
export function completeness(
  zoneSet: ZoneSet,
  places: Iterable<Place>,
  today: string,
  rules: UpkeepRules,
): ZoneCompleteness[] {
  const kept = [...places].filter(({ status }) => status.state !== "closed");
  const located = kept.filter(({ location }) => location !== null);
  const zones = locateInZones(
    zoneSet,
    Float64Array.from(located, ({ location }) => location!.lng),
    Float64Array.from(located, ({ location }) => location!.lat),
  );
  const zoneOf = new Map(located.map(({ id }, i) => [id, zones[i]!]));
  const rows = [...zoneSet.zones.keys(), -1].map((zone) => ({
    zone,
    verified: 0,
    known: 0,
    unknown: 0,
  }));
  for (const place of kept) {
    const row = rows.at(zoneOf.get(place.id) ?? -1)!;
    row[standing(place, today, rules)] += 1;
  }
  return rows;
}

function standing(
  place: Place,
  today: string,
  rules: UpkeepRules,
): "verified" | "known" | "unknown" {
  if (missingFacts(place).length > 0) return "unknown";
  const { state } = upkeepOf(place, today, rules);
  return state === "fresh" || state === "soon" ? "verified" : "known";
}
