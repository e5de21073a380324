import type { MissingPart } from "../domain/places/placeFilter.ts";

/** What may be missing of a place. */
export const MISSING_NAMES: Readonly<Record<MissingPart, string>> = {
  location: "位置",
  address: "住所",
  schedule: "日程",
  contact: "連絡先（電話・ホームページ）",
  audienceGroups: "対象",
  fee: "参加費",
  operator: "運営",
  accessibility: "バリアフリー",
};
