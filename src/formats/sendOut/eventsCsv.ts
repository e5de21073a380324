import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { YES_NO_NAMES } from "../../text/yesNoNames.ts";
import { csvText } from "./csvText.ts";
import { EVENT_COLUMNS } from "./eventColumns.ts";
import { eventTimes } from "./eventTimes.ts";
import { katakanaOf } from "./katakanaOf.ts";
import type { Period } from "./period.ts";
import { type StandardTown, standardAddress } from "./standardAddress.ts";
import { standardList } from "./standardList.ts";
import { standardPhone } from "./standardPhone.ts";
import { standardUrl } from "./standardUrl.ts";

/** The file, its rows, and how many places have none: no days are known, or it is not open. */
export interface EventsCsv {
  readonly bytes: Uint8Array;
  readonly rowCount: number;
  readonly withoutRowCount: number;
}

/**
 * 12 イベント一覧 of the 自治体標準オープンデータセット: exact columns, UTF-8 with BOM, CRLF. One row for every
 * schedule that repeats, with its days in words as 開催パターン and the period as 開始日 and 終了日; one row for
 * every session of a schedule of single days (`eventTimes`). For the public only.
 * LIMIT: 料金(基本) is read from the words (「100円」 100, 「無料」 0); other words are only in 料金(詳細).
 */
export function eventsCsv(
  places: readonly PublicPlace[],
  town: StandardTown,
  period: Period,
): EventsCsv {
  const events = places.map((place) =>
    eventTimes(place, period).map((times) => ({ place, times })),
  );
  const rows = events.flat().map(({ place, times }) => {
    const cells: Cells = { ...placeCells(place, town), ...times };
    return EVENT_COLUMNS.map((name) => cells[name] ?? null);
  });
  return {
    bytes: new TextEncoder().encode(`\uFEFF${csvText(EVENT_COLUMNS, rows)}`),
    rowCount: rows.length,
    withoutRowCount: events.filter((each) => each.length === 0).length,
  };
}

type Cells = Partial<Record<(typeof EVENT_COLUMNS)[number], string | number>>;

function placeCells(place: PublicPlace, town: StandardTown): Cells {
  const { name, formalName, kana, kinds, activities, note, operator, venue, location } = place;
  return {
    全国地方公共団体コード: town.code ?? "",
    地方公共団体名: town.name,
    イベント名: formalName ?? name,
    イベント名_カナ: katakanaOf(kana ?? ""),
    イベント通称: formalName === undefined ? "" : name,
    状態: "開催中",
    キーワード: standardList(kinds.map((kind) => KIND_NAMES[kind])),
    タグ: standardList(activities),
    説明: [(activities ?? []).join("、"), note ?? ""].filter((text) => text !== "").join("。"),
    イベント種類: KIND_NAMES[kinds[0]],
    ...feeCells(place.fee),
    主催者: operator ?? "",
    対象者: standardList(place.audienceGroups),
    場所名称: venue ?? name,
    ...standardAddress(place.address, town),
    ...(location === null
      ? {}
      : { 緯度: Number(location.lat.toFixed(6)), 経度: Number(location.lng.toFixed(6)) }),
    駐車場情報: parkingCell(place.accessibility?.parking),
    定員: place.capacity ?? "",
    参加申込方法: place.joining ?? "",
    連絡先名称: place.phone === undefined ? "" : (operator ?? name),
    連絡先電話番号: standardPhone(place.phone),
    URL: standardUrl(place.url),
    備考: place.ride === undefined ? "" : `${FIELD_WORDS.ride}：${place.ride}`,
  };
}

function feeCells(fee = ""): Cells {
  const text = fee.normalize("NFKC").replaceAll(",", "");
  const isFree = text.startsWith("無料");
  const [, yen] = /^(?:1回)?(\d+)円/.exec(text) ?? [];
  const isPaid = !isFree && /\d円/.test(text);
  return {
    "料金(基本)": isFree ? 0 : yen === undefined ? "" : Number(yen),
    "料金(詳細)": fee,
    料金種別: isFree ? "無料" : isPaid ? "有料" : "",
  };
}

function parkingCell(parking: boolean | undefined): string {
  if (parking === undefined) return "";
  return parking ? YES_NO_NAMES.has : YES_NO_NAMES.hasNot;
}
