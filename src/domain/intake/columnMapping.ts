import type { PlaceField } from "../places/place.ts";
import type { PlaceKind } from "../places/placeKind.ts";

/** What every column of a table means, and every word for a kind; guessed first, then a person's. */
export interface ColumnMapping {
  /** One use for every column of the header. */
  readonly uses: readonly ColumnUse[];
  /** The words of the kind columns as the file has them. */
  readonly kindOfWord: Readonly<Record<string, PlaceKind>>;
  /** The kind of a row without a known word. */
  readonly usualKind: PlaceKind;
  /** The known layout that the table follows; `null` = a free table. */
  readonly layout: KnownLayout | null;
}

/** A field of the place, a part of one, a column to keep as it is, or one to leave out. */
export type ColumnUse =
  | Exclude<PlaceField, "id" | "location" | "kinds" | "extra" | "audiences" | "schedules">
  | "kinds"
  | "lng"
  | "lat"
  | "latLng"
  | "prefecture"
  | "municipality"
  | "town"
  | "houseNumber"
  | "building"
  | "availableDays"
  | "startTime"
  | "endTime"
  | "scheduleNote"
  | "closedDays"
  | "startDate"
  | "endDate"
  | "accessibilityText"
  | "keep"
  | "leaveOut";

/** 自治体標準 01・05・09・12, the older 推奨データセット, 厚労省 介護CSV, 湖西型 GeoJSON, our own workbook. */
export type KnownLayout =
  | "publicFacilities"
  | "childcare"
  | "careServices"
  | "events"
  | "recommended2017"
  | "mhlwCare"
  | "kosaiSpots"
  | "ownWorkbook";
