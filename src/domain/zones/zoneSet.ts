import type { MultiPolygon } from "geojson";

/** What a set of zones is; 小学校区 `elementarySchoolDistrict` is the default one. Sets do not nest. */
export const ZONE_SET_KINDS = [
  "elementarySchoolDistrict",
  "juniorHighSchoolDistrict",
  "neighbourhoodAssociation",
  "socialWelfareDistrict",
  "careSphere",
  "formerElementarySchoolDistrict",
  "smallArea",
  "other",
] as const;
export type ZoneSetKind = (typeof ZONE_SET_KINDS)[number];

/** One 圏域. Rings as in GeoJSON, positions in degrees. */
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly geometry: MultiPolygon;
}

/** 圏域セット: independent of every other set; zones are numbered by their place in `zones`. */
export interface ZoneSet {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneSetKind;
  readonly asOf?: string;
  readonly zones: readonly Zone[];
}
