import type { ZoneSetKind } from "../domain/zones/zoneSet.ts";

/** What one zone of a set is called in a sentence: 「校区」 for school districts, 「自治会」 … */
export function zoneWord(kind: ZoneSetKind): string {
  return WORDS[kind];
}

const WORDS: Readonly<Record<ZoneSetKind, string>> = {
  elementarySchoolDistrict: "校区",
  juniorHighSchoolDistrict: "校区",
  formerElementarySchoolDistrict: "校区",
  neighbourhoodAssociation: "自治会",
  socialWelfareDistrict: "地区",
  careSphere: "圏域",
  smallArea: "町丁",
  other: "区域",
};
