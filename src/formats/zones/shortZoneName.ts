import type { ZoneSetKind } from "../../domain/zones/zoneSet.ts";

/**
 * The name as screens show it under the heading of its set: 「西町小学校」 in 小学校区 is 「西町」. Other
 * schools (義務教育学校) and other sets keep their whole names. The zone's id tells the school.
 */
export function shortZoneName(name: string, kind: ZoneSetKind): string {
  if (kind !== "elementarySchoolDistrict") return name;
  return name.replace(/(?<=.)(小学校区|小学校|小)$/, "");
}
