/** The forms in which places go out, in the order in which they are offered. */
export const SEND_OUT_FORMATS = [
  "workbook",
  "csv",
  "csvShiftJis",
  "geojson",
  "kml",
  "calendar",
  "publicFacilities",
  "events",
] as const;
export type SendOutFormat = (typeof SEND_OUT_FORMATS)[number];

/** 自治体標準オープンデータセット: written for the public alone. */
export type OpenDataFormat = "publicFacilities" | "events";

/** Whether a form is open data, which nobody but the public gets. */
export function isOpenData(format: SendOutFormat): format is OpenDataFormat {
  return format === "publicFacilities" || format === "events";
}
