import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import { EVENT_COLUMNS } from "../../../src/formats/sendOut/eventColumns.ts";
import { eventsCsv } from "../../../src/formats/sendOut/eventsCsv.ts";
import { openDataFile } from "../../../src/formats/sendOut/openDataFile.ts";
import { publicFacilitiesCsv } from "../../../src/formats/sendOut/publicFacilitiesCsv.ts";
import { PUBLIC_FACILITY_COLUMNS } from "../../../src/formats/sendOut/publicFacilityColumns.ts";
import { publicPlace, schedule } from "./placesAt.ts";

const TOWN = { code: "992011", name: "縁側市" };
const PERIOD = { from: "2026-04-01", to: "2027-03-31" };
const TEN_TO_HALF_PAST_ELEVEN = [{ startMinute: 600, endMinute: 690 }];

/** The rows of a CSV by their heads, blank cells left out. */
function rowsOf(bytes: Uint8Array): Record<string, string>[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [header, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd(), {
    delimiter: ",",
    newline: "\r\n",
  }).data;
  return rows.map((row) => {
    expect(row).toHaveLength(header!.length);
    return Object.fromEntries(row.map((cell, i) => [header![i]!, cell]).filter(([, cell]) => cell));
  });
}

function facility(fields: Parameters<typeof publicPlace>[0]): Record<string, string> {
  return rowsOf(publicFacilitiesCsv([publicPlace(fields)], TOWN))[0]!;
}

function events(...places: PublicPlace[]): Record<string, string>[] {
  return rowsOf(eventsCsv(places, TOWN, PERIOD).bytes);
}

describe("01 公共施設一覧", () => {
  test("a place stands under the standard's own heads", () => {
    const row = facility({
      name: "なかむらさん",
      formalName: "中村地区ふれあいサロン",
      kana: "なかむらちく ふれあいさろん",
      address: "静岡県縁側市栄町3丁目1-1",
      venue: "栄町会館",
      phone: "００−００００−１２０１、00ー0000ー1202",
      operator: "縁側市社会福祉協議会",
      activities: ["体操", "お茶;菓子"],
      url: "https://example.jp/",
      accessibility: { wheelchair: true, ramp: false, parking: true, nursing: true },
      fee: "100円",
      note: "=1+1",
    });
    expect(row).toEqual({
      全国地方公共団体コード: "992011",
      ID: "a",
      地方公共団体名: "縁側市",
      名称: "中村地区ふれあいサロン",
      名称_カナ: "ナカムラチク フレアイサロン",
      名称_通称: "なかむらさん",
      POIコード: "1305",
      所在地_全国地方公共団体コード: "992011",
      所在地_連結表記: "静岡県縁側市栄町3丁目1-1",
      所在地_都道府県: "静岡県",
      所在地_市区町村: "縁側市",
      所在地_町字: "栄町3丁目",
      所在地_番地以下: "1-1",
      "建物名等(方書)": "栄町会館",
      緯度: "34.501124",
      経度: "137.931123",
      電話番号: "00-0000-1201 / 00-0000-1202",
      団体名: "縁側市社会福祉協議会",
      説明: "体操;お茶；菓子",
      車椅子可: "1",
      "スロープ、エレベータ、エスカレータ": "0",
      URL: "https://example.jp/",
      備考: "参加費：100円;駐車場：有;授乳・おむつ替え：有;=1+1",
    });
  });

  test("weekly opening days and one time of day have columns; the words stand beside them", () => {
    const weekly = schedule({
      rules: [
        {
          days: { kind: "weekly", weekdays: [5, 1], everyWeeks: 1 },
          times: [{ startMinute: 510, endMinute: 1035 }],
        },
      ],
    });
    expect(facility({ schedules: [weekly], scheduleText: "月・金 8:30〜17:15" })).toMatchObject({
      利用可能曜日: "月金",
      開始時間: "08:30",
      終了時間: "17:15",
      利用可能時間特記事項: "月・金 8:30〜17:15",
    });
    const second = schedule({
      rules: [
        {
          days: { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 3 }] },
          times: TEN_TO_HALF_PAST_ELEVEN,
        },
      ],
    });
    const row = facility({ schedules: [second] });
    expect(row["利用可能曜日"]).toBeUndefined();
    expect(row["利用可能時間特記事項"]).toContain("第2水曜");
  });

  test.each([
    ["縁側市本町92", { 所在地_市区町村: "縁側市", 所在地_町字: "本町", 所在地_番地以下: "92" }],
    ["縁側市栄町三丁目", { 所在地_市区町村: "縁側市", 所在地_町字: "栄町三丁目" }],
    ["西町3-4", {}],
    ["静岡県湖西市吉美3268", {}],
  ])("the parts of 「%s」 as far as it tells them", (address, parts) => {
    const row = facility({ address });
    expect(row["所在地_連結表記"]).toBe(address);
    const names = ["所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下"];
    expect(
      Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))),
    ).toEqual(parts);
  });

  test("no other link than one of the web, and no formula", () => {
    const row = facility({ url: "javascript:alert(1)", operator: "=HYPERLINK(1)" });
    expect(row["URL"]).toBeUndefined();
    expect(row["団体名"]).toBe("'=HYPERLINK(1)");
  });
});

describe("12 イベント一覧", () => {
  test("a schedule that repeats is one row with its words and the period", () => {
    const text = "毎月第2水曜 10:00〜11:30";
    const second = schedule({
      text,
      rules: [
        {
          days: { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 3 }] },
          times: TEN_TO_HALF_PAST_ELEVEN,
        },
      ],
      closings: [{ kind: "months", months: [8] }],
      from: "2026-06-01",
    });
    const place = publicPlace({
      schedules: [second],
      scheduleText: text,
      fee: "1回100円",
      audienceGroups: ["高齢者", "親子"],
      venue: "本町会館",
      capacity: 20,
    });
    expect(events(place)).toEqual([
      {
        全国地方公共団体コード: "992011",
        ID: "a",
        地方公共団体名: "縁側市",
        イベント名: "縁側 なかむら",
        状態: "開催中",
        キーワード: "地域の縁側",
        開催パターン: text,
        開始日: "2026-06-01",
        終了日: "2027-03-31",
        開始時間: "10:00",
        終了時間: "11:30",
        開始日時特記事項: "毎月第2水曜日 10時〜11時30分。8月は休みです。2026年6月1日からです。",
        イベント種類: "地域の縁側",
        "料金(基本)": "100",
        "料金(詳細)": "1回100円",
        料金種別: "有料",
        対象者: "高齢者;親子",
        場所名称: "本町会館",
        緯度: "34.501124",
        経度: "137.931123",
        定員: "20",
      },
    ]);
  });

  test("days named one by one are one row each, inside the period only", () => {
    const dates = ["2026-03-10", "2026-05-10", "2026-06-14"];
    const days = schedule({
      text: "3/10、5/10、6/14",
      rules: [{ days: { kind: "dates", dates }, times: TEN_TO_HALF_PAST_ELEVEN }],
    });
    const rows = events(publicPlace({ schedules: [days] }));
    expect(rows.map((row) => [row["ID"], row["開始日"], row["終了日"], row["開始時間"]])).toEqual([
      ["a-1", "2026-05-10", "2026-05-10", "10:00"],
      ["a-2", "2026-06-14", "2026-06-14", "10:00"],
    ]);
  });

  test("mere words are a 開催パターン; who is closed or says nothing has no row and is counted", () => {
    const words = publicPlace({ scheduleText: "不定期" });
    const silent = publicPlace({ id: "b" });
    const suspended = publicPlace({
      id: "c",
      scheduleText: "毎週",
      status: { state: "suspended" },
    });
    const { bytes, rowCount, withoutRowCount } = eventsCsv(
      [words, silent, suspended],
      TOWN,
      PERIOD,
    );
    expect([rowCount, withoutRowCount]).toEqual([1, 2]);
    expect(rowsOf(bytes)[0]).toMatchObject({ ID: "a", 開催パターン: "不定期" });
  });

  test("a schedule that ended before the period has no row", () => {
    const ended = schedule({
      rules: [{ days: { kind: "weekly", weekdays: [1], everyWeeks: 1 }, times: [] }],
      to: "2026-03-31",
    });
    expect(events(publicPlace({ schedules: [ended] }))).toEqual([]);
  });

  test.each([
    ["無料", { "料金(基本)": "0", 料金種別: "無料" }],
    ["１，０００円", { "料金(基本)": "1000", 料金種別: "有料" }],
    ["飲み物200円から", { 料金種別: "有料" }],
    ["実費", {}],
  ])("the fee 「%s」", (fee, expected) => {
    const row = events(publicPlace({ fee, scheduleText: "毎週" }))[0]!;
    expect(row["料金(詳細)"]).toBe(fee);
    expect({ "料金(基本)": row["料金(基本)"], 料金種別: row["料金種別"] }).toEqual({
      "料金(基本)": undefined,
      料金種別: undefined,
      ...expected,
    });
  });
});

test("the files are named as the standard says; without a code they say so", async () => {
  const facts = {
    manifest: {
      format: "engawa-town" as const,
      version: 1 as const,
      name: "縁側市",
      code: "992011",
      bounds: [137, 34, 138, 35] as const,
      layers: [],
    },
    writtenAt: new Date("2026-11-20T00:00:00Z"),
    period: PERIOD,
  };
  const named = async (format: "publicFacilities" | "events", code?: string) =>
    openDataFile(format, [publicPlace()], { ...facts, manifest: { ...facts.manifest, code } });
  expect((await named("publicFacilities", "992011")).name).toBe("992011_public_facility.csv");
  expect((await named("events", "992011")).name).toBe("992011_event.csv");
  const { name, problems } = await named("events");
  expect(name).toBe("event.csv");
  expect(problems.map(({ code }) => code)).toEqual(["municipalityCodeMissing"]);
});

test("no column stands twice", () => {
  expect(new Set(PUBLIC_FACILITY_COLUMNS).size).toBe(56);
  expect(new Set(EVENT_COLUMNS).size).toBe(EVENT_COLUMNS.length);
});

const REAL = join(
  import.meta.dirname,
  "../../../../shared/data/quirks/172120_nonoichi_public_facility_57col.csv",
);
if (!existsSync(REAL))
  console.log("The real file of 野々市市 is not here: its columns are not compared.");

describe.skipIf(!existsSync(REAL))("beside the file of a real town", () => {
  test("the columns of 01 are those of 野々市市, whose catalogue has put its own id in front", () => {
    const [header] = Papa.parse<string[]>(readFileSync(REAL, "utf8").replace(/^\uFEFF/, "")).data;
    expect([...PUBLIC_FACILITY_COLUMNS]).toEqual(header!.slice(1));
  });
});
