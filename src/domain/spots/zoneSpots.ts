import type { LngLat } from "../geo/lngLat.ts";
import type { CandidateSite } from "../places/candidateSite.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import { zoneLabelPoint } from "../zones/zoneLabelPoint.ts";
import type { Zone, ZoneSet } from "../zones/zoneSet.ts";
import type { Readings } from "./learnReadings.ts";
import { nameKeys } from "./nameKeys.ts";
import type { SpotEntry } from "./spotEntry.ts";

interface SchoolSites {
  readonly candidates: readonly CandidateSite[];
  readonly places: readonly PublicPlace[];
}

/**
 * Zones by name. One of a 学区 is its school where something is known to stand in it (a classroom among the
 * candidates, a place at the school), else the 学区 itself at its inner point; small areas are 町丁目.
 */
export function zoneSpots(
  zoneSets: readonly ZoneSet[],
  sites: SchoolSites,
  readings: Readings,
): SpotEntry[] {
  return zoneSets.flatMap((set) =>
    set.zones.map((zone) => {
      const suffix = SCHOOL_OF_KIND[set.kind];
      if (suffix !== undefined) return schoolEntry(zone, suffix, sites, readings);
      const kind = set.kind === "smallArea" ? "town" : "zone";
      return entryOf({ kind, name: zone.name }, readings, () => zoneLabelPoint(zone));
    }),
  );
}

const SCHOOL_OF_KIND: Readonly<Partial<Record<ZoneSet["kind"], string>>> = {
  elementarySchoolDistrict: "小学校",
  juniorHighSchoolDistrict: "中学校",
};

function schoolEntry(
  zone: Zone,
  suffix: string,
  sites: SchoolSites,
  readings: Readings,
): SpotEntry {
  const name = schoolName(zone.name, suffix);
  const known = schoolPosition(name, sites);
  if (known !== null) return entryOf({ kind: "school", name }, readings, () => known);
  const entry = entryOf({ kind: "zone", name }, readings, () => zoneLabelPoint(zone));
  return { ...entry, spot: { kind: "zone", name: `${name}区` } };
}

/** 西町, 西町小 and 西町小学校区 are 西町小学校. */
function schoolName(zoneName: string, suffix: string): string {
  const name = zoneName.trim().replace(/(?:校区|学区|通学区域|区)$/, "");
  if (/(?:学校?|学園)$/.test(name)) return name.replace(/学$/, "学校");
  return name.endsWith(suffix[0]!) ? `${name}学校` : `${name}${suffix}`;
}

function schoolPosition(name: string, { candidates, places }: SchoolSites): LngLat | null {
  const site = candidates.find((each) => each.name.startsWith(name));
  if (site !== undefined) return [site.lng, site.lat];
  const place = places.find((each) => (each.venue ?? each.name).startsWith(name))?.location ?? null;
  return place === null || place.precision === "hidden" ? null : [place.lng, place.lat];
}

function entryOf(spot: SpotEntry["spot"], readings: Readings, at: SpotEntry["at"]): SpotEntry {
  return { spot, keys: nameKeys(spot.name, readings), at };
}
