import type { ZoneSetKind } from "../domain/zones/zoneSet.ts";

/** What one zone of a set is called in a sentence: 「校区」 for school districts, 「自治会」 … */
export function zoneWord(kind: ZoneSetKind): string {
  switch (kind) {
    case "elementarySchoolDistrict":
    case "juniorHighSchoolDistrict":
    case "formerElementarySchoolDistrict":
      return "校区";
    case "neighbourhoodAssociation":
      return "自治会";
    case "socialWelfareDistrict":
      return "地区";
    case "careSphere":
      return "圏域";
    case "smallArea":
      return "町丁";
    case "other":
      return "区域";
  }
}
