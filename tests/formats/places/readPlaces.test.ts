import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPlaces } from "../../../src/formats/places/readPlaces.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function geojson(...features: { properties: object; coordinates?: unknown }[]): Uint8Array {
  return bytesOf(
    JSON.stringify({
      type: "FeatureCollection",
      features: features.map(({ properties, coordinates = [137.5, 34.7] }) => ({
        type: "Feature",
        properties,
        geometry: { type: "Point", coordinates },
      })),
    }),
  );
}

test("reads a spot of the older layout, its words and its line breaks", async () => {
  const { value, problems } = await readPlaces(
    geojson({
      properties: {
        HID: 1001,
        Type: "いきいきサロン",
        SubType: "",
        Name: "みどりの会",
        Organization: "緑自治会",
        TEL: "575-0000",
        Add1: "静岡県湖西市",
        Add2: "古見1-2",
        url: "",
        Memo: "毎月第4水曜日<br>13:30～<br>",
        business_hours: "第4水曜",
        regular_holiday: "8月",
        Etc: "駐車場あり",
        Photo: "a.jpg",
      },
    }),
    { file: "spot.geojson" },
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      id: "1001",
      name: "みどりの会",
      kinds: ["salon"],
      location: { lng: 137.5, lat: 34.7, precision: "exact" },
      address: "静岡県湖西市古見1-2",
      operator: "緑自治会",
      scheduleText: "第4水曜\n休み：8月",
      phone: "575-0000",
      note: "毎月第4水曜日\n13:30～",
      status: { state: "open" },
      source: "spot.geojson",
      extra: { Etc: "駐車場あり", Photo: "a.jpg" },
    },
  ]);
});

test.each([
  ["一般介護予防", "いきいきサロン", "salon"],
  ["一般介護予防", "居場所", "ibasho"],
  ["地域の居場所", "", "ibasho"],
  ["一般介護予防", "健康体操", "exercise"],
  ["認知症関連", "認知症カフェ", "cafe"],
  ["地域包括支援センター", "", "consultation"],
  ["相談", "地域包括支援センター○○ブランチ", "branch"],
  ["総合事業", "通所型サービス（独自）、通所介護", "careService"],
  ["福祉施設", "小規模多機能型居宅介護", "careService"],
  ["地域の縁側", "基本型", "engawa"],
  ["医療機関", "内科、小児科", "other"],
])("takes Type %s, SubType %s for %s", async (Type, SubType, kind) => {
  const { value, problems } = await readPlaces(
    geojson({ properties: { Name: "あ", Type, SubType } }),
    { file: "s.geojson" },
  );
  expect(value?.[0]?.kinds).toEqual([kind]);
  expect(problems).toEqual([]);
});

test("a gathering that says 休止中 is suspended, not dropped", async () => {
  const { value } = await readPlaces(
    geojson({
      properties: { Name: "オハナカフェ", Type: "認知症カフェ", business_hours: "休止中" },
    }),
    { file: "s.geojson" },
  );
  expect(value?.[0]?.status).toEqual({ state: "suspended" });
});

test("leaves template rows out and says so", async () => {
  const { value, problems } = await readPlaces(
    geojson(
      { properties: { Name: "DUMY", Type: "" } },
      { properties: { Name: "縁側", Type: "地域の縁側" } },
    ),
    { file: "s.geojson" },
  );
  expect(value?.map(({ name }) => name)).toEqual(["縁側"]);
  expect(problems).toEqual([
    {
      code: "placeholderRow",
      severity: "note",
      file: "s.geojson",
      row: 1,
      params: { name: "DUMY" },
    },
  ]);
});

const STANDARD = `全国地方公共団体コード,ID,名称,名称_カナ,種別,所在地_連結表記,建物名等(方書),緯度,経度,電話番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,URL,備考,定員
142051,001,みんなの縁側,ミンナノエンガワ,地域の縁側,神奈川県藤沢市鵠沼1-1,市民の家,35.33,139.48,(0466)25-1111,縁側の会,月水,10:00,15:00,祝日は休み,https://example.jp/,-,20
`;

test("reads 自治体標準 columns and keeps those it does not know", async () => {
  const { value, problems } = await readPlaces(bytesOf(STANDARD), {
    file: "142051_public_facility.csv",
  });
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      id: "001",
      name: "みんなの縁側",
      kana: "ミンナノエンガワ",
      kinds: ["engawa"],
      location: { lng: 139.48, lat: 35.33, precision: "exact" },
      address: "神奈川県藤沢市鵠沼1-1",
      venue: "市民の家",
      operator: "縁側の会",
      scheduleText: "月水 10:00～15:00\n祝日は休み",
      phone: "(0466)25-1111",
      url: "https://example.jp/",
      status: { state: "open" },
      source: "142051_public_facility.csv",
      extra: { 全国地方公共団体コード: "142051", 定員: "20" },
    },
  ]);
});

test("reads 厚労省 介護サービス情報 and breaks lines at （改行）", async () => {
  const text = `都道府県コード又は市町村コード,No,事業所名,サービスの種類,住所,方書（ビル名等）,緯度,経度,電話番号,法人の名称,利用可能曜日,利用可能曜日特記事項,URL
172065,1790600123,はしたて,小規模多機能型居宅介護,石川県加賀市橋立町,,36.351333,136.311540,0761-75-0000,社会福祉法人,"平日,土曜日,日曜日,祝日",24時間（改行）年中無休,javascript:alert(1)
`;
  const { value } = await readPlaces(bytesOf(text), { file: "k.csv" });
  expect(value?.[0]).toMatchObject({
    id: "1790600123",
    name: "はしたて",
    kinds: ["careService"],
    scheduleText: "平日,土曜日,日曜日,祝日\n24時間\n年中無休",
  });
  expect(value?.[0]?.url).toBeUndefined();
});

test("keeps a place with an impossible position, unlocated, and says why", async () => {
  const text =
    "名称,種別,緯度,経度\nゼロ,サロン,0,0\n大阪,サロン,34.87,135.60\n空,サロン,,\n文字,サロン,北,東\n逆,サロン,136.31,36.35\n";
  const town = [136.2, 36.2, 136.5, 36.4] as const;
  const { value, problems } = await readPlaces(bytesOf(text), { file: "k.csv", town });
  expect(value?.map(({ name, location }) => [name, location?.lng ?? null])).toEqual([
    ["ゼロ", null],
    ["大阪", null],
    ["空", null],
    ["文字", null],
    ["逆", 136.31],
  ]);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ["coordinatesZero", 2],
    ["coordinatesOutsideTown", 3],
    ["coordinatesMissing", 4],
    ["coordinatesInvalid", 5],
    ["coordinatesSwapped", 6],
  ]);
});

test("calls a place without a name by its address, and says so", async () => {
  const text = "名称,種別,住所,緯度,経度\n,サロン,本町1-1,35,139\n";
  const { value, problems } = await readPlaces(bytesOf(text), { file: "k.csv" });
  expect(value?.[0]?.name).toBe("本町1-1");
  expect(problems[0]).toMatchObject({ code: "nameMissing", row: 2, params: { name: "本町1-1" } });
});

test("tells each unknown kind word once, with how often it stands there", async () => {
  const text =
    "名称,種別,緯度,経度\nあ,まちの灯台,35,139\nい,まちの灯台,35,139\nう,サロン,35,139\n";
  const { value, problems } = await readPlaces(bytesOf(text), { file: "k.csv" });
  expect(value?.map(({ kinds }) => kinds[0])).toEqual(["other", "other", "salon"]);
  expect(problems).toEqual([
    {
      code: "kindUnknown",
      severity: "note",
      file: "k.csv",
      row: 2,
      params: { found: "まちの灯台", count: 2 },
    },
  ]);
});

test("takes the kind that the person says for the whole file", async () => {
  const text =
    "#property,latitude,longitude,name,address\n1,34.3,134.0,日新コミュニティセンター,瀬戸内町\n2,,,,\n";
  const { value } = await readPlaces(bytesOf(text), { file: "c.csv", kind: "communityCentre" });
  expect(value?.map(({ name, kinds }) => [name, kinds[0]])).toEqual([
    ["日新コミュニティセンター", "communityCentre"],
  ]);
});

test("gives two rows of one number two ids", async () => {
  const text =
    "ID,名称,種別,緯度,経度\n1,あ,サロン,35,139\n1,い,サロン,35,139\n,う,サロン,35,139\n";
  const { value } = await readPlaces(bytesOf(text), { file: "k.csv" });
  expect(value?.map(({ id }) => id)).toEqual(["1", "1-2", "row-4"]);
});

test("calls places by their id where a list has no names but words for ids", async () => {
  const text = "id,lat,lon\npublic_market,-30.02,-51.22\n";
  const { value, problems } = await readPlaces(bytesOf(text), { file: "p.csv", kind: "other" });
  expect(value?.[0]).toMatchObject({ id: "public_market", name: "public_market" });
  expect(problems).toEqual([]);
});

test("says of a list without names which column it misses", async () => {
  const { value, problems } = await readPlaces(bytesOf("色,数\n赤,1\n"), { file: "k.csv" });
  expect(value).toBeNull();
  expect(problems).toEqual([expect.objectContaining({ code: "columnMissing", severity: "error" })]);
});

test("loses no row, whatever stands in the cells", async () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/["\r\n,\0]/g, "") || "あ");
  const row = fc.tuple(cell, cell, cell, cell);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const text = `名称,種別,緯度,経度\n${rows.map((cells) => `場所${cells.join(",")}`).join("\n")}\n`;
      const { value } = await readPlaces(bytesOf(text), { file: "k.csv" });
      expect(value).toHaveLength(rows.length);
      expect(new Set(value?.map(({ id }) => id)).size).toBe(rows.length);
    }),
  );
});
