import type { KnownLayout } from "../../domain/intake/columnMapping.ts";
import { OWN_HEADERS } from "../sendOut/ownHeaders.ts";
import { foldedText } from "../table/foldedText.ts";

/**
 * The known layout that a header follows, by the columns that tell it from the others; `null` = a free
 * table. Columns may be missing or more, as they are in most real files.
 */
export function layoutOfHeader(header: readonly string[]): KnownLayout | null {
  const names = new Set(header.map(foldedText));
  const found = SIGNS.find(([, signs]) =>
    signs.every((each) => each.some((name) => names.has(name))),
  );
  return found ? found[0] : null;
}

/** Of every inner list one name must stand in the header; the first layout that fits wins. */
const SIGNS: readonly (readonly [KnownLayout, readonly (readonly string[])[]])[] = [
  layout("ownWorkbook", [OWN_HEADERS.id]),
  layout(
    "kosaiSpots",
    ["HID"],
    ["Type"],
    ["Name"],
    ["Add1"],
    ["business_hours", "regular_holiday"],
  ),
  layout("mhlwCare", ["事業所名"], ["サービスの種類"], ["事業所番号"]),
  layout(
    "recommended2017",
    ["都道府県コード又は市区町村コード"],
    ["住所"],
    ["名称", "介護サービス事業所名称", "イベント名"],
  ),
  layout("events", ["イベント名", "event_name"], ["開始日", "start_date", "開催パターン"]),
  layout("careServices", ["介護サービス事業所名称"], ["実施サービス"]),
  layout("childcare", ["名称"], ["一時預かりの有無", "認可等年月日", "受入年齢"]),
  layout(
    "publicFacilities",
    ["名称"],
    ["所在地_連結表記", "所在地_連結標記"],
    ["利用可能曜日", "POIコード"],
  ),
];

function layout(
  name: KnownLayout,
  ...signs: readonly (readonly string[])[]
): readonly [KnownLayout, readonly (readonly string[])[]] {
  return [name, signs.map((each) => each.map(foldedText))];
}
