import type { ColumnUse } from "../../domain/intake/columnMapping.ts";

type UseGroup = "basics" | "where" | "when" | "details" | "people" | "office" | "rest";

/** All that a column can be read as, in the order in which a person looks for it. */
export const COLUMN_USE_GROUPS: readonly {
  readonly group: UseGroup;
  readonly uses: readonly ColumnUse[];
}[] = [
  { group: "basics", uses: ["name", "kana", "kinds", "kindDetail", "phone", "url", "status"] },
  {
    group: "where",
    uses: [
      "address",
      "prefecture",
      "municipality",
      "town",
      "houseNumber",
      "building",
      "lat",
      "lng",
      "latLng",
      "venue",
      "nearby",
    ],
  },
  {
    group: "when",
    uses: [
      "scheduleText",
      "availableDays",
      "startTime",
      "endTime",
      "startDate",
      "endDate",
      "closedDays",
      "scheduleNote",
    ],
  },
  {
    group: "details",
    uses: [
      "fee",
      "audienceGroups",
      "activities",
      "ride",
      "joining",
      "capacity",
      "style",
      "easeOfEntry",
      "accessibility",
      "accessibilityText",
      "consultation",
      "consultationText",
      "backup",
      "disasterRole",
      "figures",
    ],
  },
  {
    group: "people",
    uses: [
      "operator",
      "operatorType",
      "formalName",
      "representative",
      "representativePhone",
      "supporters",
      "funding",
      "announcedBy",
      "privateHome",
    ],
  },
  {
    group: "office",
    uses: ["sourceId", "source", "verifiedOn", "verifiedBy", "note", "internalNote"],
  },
  { group: "rest", uses: ["keep", "leaveOut"] },
];
