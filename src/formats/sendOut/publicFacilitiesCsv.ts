import {
  ACCESSIBILITY_ITEMS,
  type AccessibilityItem,
  type Place,
} from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { YES_NO_NAMES } from "../../text/yesNoNames.ts";
import { csvText } from "./csvText.ts";
import { PUBLIC_FACILITY_COLUMNS } from "./publicFacilityColumns.ts";
import { katakanaOf } from "./katakanaOf.ts";
import { type StandardTown, standardAddress } from "./standardAddress.ts";
import { standardHours } from "./standardHours.ts";
import { standardList } from "./standardList.ts";
import { standardPhone } from "./standardPhone.ts";
import { standardUrl } from "./standardUrl.ts";

/**
 * 01 公共施設一覧 of the 自治体標準オープンデータセット: exact columns, UTF-8 with BOM, CRLF. What the standard has
 * no column for (参加費, 送迎, 対象, 段差, 駐車場 …) goes into 備考, so that nothing public is lost. For the public
 * only. LIMIT: the parts of an address as far as `standardAddress` can tell them; 町字ID is left blank.
 */
export function publicFacilitiesCsv(
  places: readonly PublicPlace[],
  town: StandardTown,
): Uint8Array {
  const rows = places.map((place) => {
    const cells: Readonly<Record<string, string | number>> = cellsOf(place, town);
    return PUBLIC_FACILITY_COLUMNS.map((name) => cells[name] ?? null);
  });
  return new TextEncoder().encode(`\uFEFF${csvText(PUBLIC_FACILITY_COLUMNS, rows)}`);
}

type Cells = Partial<Record<(typeof PUBLIC_FACILITY_COLUMNS)[number], string | number>>;

function cellsOf(place: PublicPlace, town: StandardTown): Cells {
  const { id, name, formalName, kana, kinds, venue, location, phone, operator, url } = place;
  return {
    全国地方公共団体コード: town.code ?? "",
    ID: id,
    地方公共団体名: town.name,
    名称: formalName ?? name,
    名称_カナ: katakanaOf(kana ?? ""),
    名称_通称: formalName === undefined ? "" : name,
    POIコード: POI_CODES[kinds[0]] ?? "",
    ...standardAddress(place.address, town),
    "建物名等(方書)": venue ?? "",
    ...(location === null
      ? {}
      : { 緯度: sixDecimals(location.lat), 経度: sixDecimals(location.lng) }),
    電話番号: standardPhone(phone),
    団体名: operator ?? "",
    ...standardHours(place),
    説明: standardList(place.activities),
    ...flagsOf(place),
    URL: standardUrl(url),
    備考: remarks(place),
  };
}

/** POIコード of DS-491-3 nearest to a kind; a kind that has none near has no code. */
const POI_CODES: Readonly<Partial<Record<PlaceKind, string>>> = {
  salon: "1309",
  cafe: "2422",
  engawa: "1305",
  ibasho: "1305",
  branch: "1499",
  consultation: "1499",
  dining: "1499",
  exercise: "1309",
  childcare: "1499",
  communityCentre: "1309",
  careService: "1499",
};

const FLAGS: Readonly<Partial<Record<AccessibilityItem, keyof Cells>>> = {
  wheelchair: "車椅子可",
  accessibleToilet: "バリアフリートイレ",
  ramp: "スロープ、エレベータ、エスカレータ",
  writtenTalk: "筆談対応",
  ostomate: "オストメイト対応トイレ",
};

/** 有 1, 無 0, 不明 blank. */
function flagsOf({ accessibility = {} }: Place): Cells {
  return Object.fromEntries(
    ACCESSIBILITY_ITEMS.flatMap((item) => {
      const column = FLAGS[item];
      const has = accessibility[item];
      return has === undefined || column === undefined ? [] : [[column, has ? "1" : "0"]];
    }),
  );
}

function remarks(place: Place): string {
  const { accessibility = {}, fee, ride, joining, audienceGroups, note, status } = place;
  const items = ACCESSIBILITY_ITEMS.flatMap((item) => {
    const has = accessibility[item];
    if (has === undefined || FLAGS[item] !== undefined) return [];
    return [`${ACCESSIBILITY_NAMES[item]}：${has ? YES_NO_NAMES.has : YES_NO_NAMES.hasNot}`];
  });
  return standardList([
    ...(status.state === "open" ? [] : [STATUS_NAMES[status.state]]),
    ...labelled(FIELD_WORDS.fee, fee),
    ...labelled(FIELD_WORDS.ride, ride),
    ...labelled(FIELD_WORDS.audienceGroups, audienceGroups?.join("、")),
    ...labelled(FIELD_WORDS.joining, joining),
    ...(place.consultation === true ? [FIELD_WORDS.consultation] : []),
    ...items,
    ...(note === undefined ? [] : [note]),
  ]);
}

function labelled(label: string, text: string | undefined): string[] {
  return text ? [`${label}：${text}`] : [];
}

/** 0.1 m, as the standard writes degrees. */
function sixDecimals(degrees: number): number {
  return Number(degrees.toFixed(6));
}
