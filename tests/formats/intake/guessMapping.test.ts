import { describe, expect, test } from "vitest";
import type { ColumnUse } from "../../../src/domain/intake/columnMapping.ts";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";
import { mappingShape } from "../../../src/formats/intake/mappingShape.ts";
import { handTable } from "./handTable.ts";

/** What the columns are for, by their headers; those that are only kept are left out. */
function usesOf(table: FoundTable): Record<string, ColumnUse> {
  const { uses } = guessMapping(table);
  const named = table.header.map((name, i): [string, ColumnUse] => [name, uses[i]!]);
  return Object.fromEntries(named.filter(([, use]) => use !== "keep"));
}

describe("known layouts", () => {
  test("01 公共施設 of the new generation, with its accessibility", () => {
    const table = handTable(
      "全国地方公共団体コード|ID|名称|名称_カナ|POIコード|所在地_連結表記|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|緯度|経度|電話番号|団体名|利用可能曜日|開始時間|終了時間|利用可能日時特記事項|説明|車椅子可|ツエ貸出|スロープ、エレベータ、エスカレータ|オストメイト対応トイレ|URL|備考",
      ["142051|A-1|湘南台公民館|ショウナンダイ|1307|||||||35.39|139.46||||||||||||| "],
    );
    expect(guessMapping(table).layout).toBe("publicFacilities");
    expect(usesOf(table)).toEqual({
      ID: "sourceId",
      名称: "name",
      名称_カナ: "kana",
      POIコード: "kinds",
      所在地_連結表記: "address",
      所在地_都道府県: "prefecture",
      所在地_市区町村: "municipality",
      所在地_町字: "town",
      所在地_番地以下: "houseNumber",
      "建物名等(方書)": "building",
      緯度: "lat",
      経度: "lng",
      電話番号: "phone",
      団体名: "operator",
      利用可能曜日: "availableDays",
      開始時間: "startTime",
      終了時間: "endTime",
      利用可能日時特記事項: "scheduleNote",
      説明: "note",
      車椅子可: "accessibility",
      "スロープ、エレベータ、エスカレータ": "accessibility",
      オストメイト対応トイレ: "accessibility",
      URL: "url",
      備考: "note",
    });
    expect(guessMapping(table).kindOfWord).toEqual({ "1307": "communityCentre" });
  });

  test.each([
    [
      "childcare",
      "名称|種別|所在地_連結表記|緯度|経度|収容定員|受入年齢|一時預かりの有無",
      "childcare",
    ],
    [
      "careServices",
      "介護サービス事業所名称|実施サービス|所在地_連結表記|緯度|経度",
      "careService",
    ],
    ["events", "イベント名|開催パターン|開始日|終了日|開始時間|場所名称|所在地_連結表記", "other"],
    ["recommended2017", "都道府県コード又は市区町村コード|NO|名称|住所|方書|緯度|経度", "other"],
    ["recommended2017", "都道府県コード又は\n市区町村コード|名称|住所", "other"],
    [
      "mhlwCare",
      "都道府県コード又は市町村コード|No|事業所名|サービスの種類|住所|方書（ビル名等）|緯度|経度|事業所番号",
      "careService",
    ],
    ["kosaiSpots", "HID|Type|SubType|Name|TEL|Add1|Add2|url|business_hours", "other"],
    [null, "サロン名|会場|日時", "salon"],
  ] as const)("%s by its columns", (layout, header, usualKind) => {
    const table = handTable(header, [], {
      file: usualKind === "salon" ? "サロン一覧.csv" : "a.csv",
    });
    const mapping = guessMapping(table);
    expect(mapping.layout).toBe(layout);
    expect(mapping.usualKind).toBe(usualKind);
  });

  test("the spots of 湖西市 before and after 2024: kinds from both columns", () => {
    const header = "HID|Type|SubType|Name|TEL|Add1|Add2|url|Memo|business_hours|regular_holiday";
    const older = handTable(header, ["1|いきいきサロン||緑の会", "2|福祉施設|通所介護|あさひ"]);
    const newer = handTable(header, ["1|一般介護予防|いきいきサロン|緑の会"]);
    expect(usesOf(older)).toMatchObject({ Type: "kinds", SubType: "kinds", HID: "sourceId" });
    expect(usesOf(older)).toMatchObject({ Add1: "municipality", Add2: "address" });
    expect(guessMapping(older).kindOfWord).toEqual({
      いきいきサロン: "salon",
      福祉施設: "other",
      通所介護: "careService",
    });
    expect(guessMapping(newer).kindOfWord).toMatchObject({ いきいきサロン: "salon" });
  });
});

describe("free tables", () => {
  test("by the words of the headers, with remarks and groups", () => {
    const table = handTable(
      "№|地区|*サロン名|開催場所（会場）|会場_住所|開催日|対象者|参加費（円）|代表者氏名|代表者_電話番号|連絡先 電話番号（事務局）|R6参加者数|令和6年度 開催回数",
      ["3|北|みどり会|公民館|||||||||", "1|南|あおば会|集会所|||||||||"],
    );
    expect(usesOf(table)).toEqual({
      "№": "sourceId",
      "*サロン名": "name",
      "開催場所（会場）": "venue",
      会場_住所: "address",
      開催日: "scheduleText",
      対象者: "audienceGroups",
      "参加費（円）": "fee",
      代表者氏名: "representative",
      代表者_電話番号: "representativePhone",
      "連絡先 電話番号（事務局）": "phone",
      R6参加者数: "figures",
      "令和6年度 開催回数": "figures",
    });
  });

  test("by the looks of the cells where the headers say nothing", () => {
    const table = handTable("a|b|c|d|e|f|g", [
      "みどり会|139.4701|35.3391|0466-25-1111|https://a.jp/|毎月第1・3水曜|藤沢市朝日町1-1",
      "あおば会|139.4801|35.3392|0466-25-1112|https://b.jp/|毎週金曜 10時|藤沢市鵠沼東2-3",
    ]);
    expect(guessMapping(table).uses).toEqual([
      "name",
      "lng",
      "lat",
      "phone",
      "url",
      "scheduleText",
      "address",
    ]);
  });

  test("a column called 備考 that holds positions is one of positions", () => {
    const table = handTable("施設名|備考", ["あ|35.3,139.4", "い|35.4,139.5"]);
    expect(guessMapping(table).uses).toEqual(["name", "latLng"]);
  });

  test("X and Y are judged by what they hold, for planes have X to the north", () => {
    const table = handTable("施設名|X|Y", ["あ|35.3391|139.4701", "い|35.3392|139.4801"]);
    expect(guessMapping(table).uses).toEqual(["name", "lat", "lng"]);
  });

  test("the group is the name where there is no other", () => {
    expect(guessMapping(handTable("団体名|日時", ["みどり会|水曜"])).uses[0]).toBe("name");
    expect(guessMapping(handTable("会場|日時", ["公民館|水曜"])).uses[0]).toBe("name");
  });

  test("of two columns for one field the surer and filled one is taken, the other kept", () => {
    const table = handTable("施設名|名称|TEL|電話番号", ["あ|い|0466-1|", "う|え|0466-2|"]);
    expect(guessMapping(table).uses).toEqual(["keep", "name", "phone", "keep"]);
  });

  test("numbers of the rows are left out, ids are not", () => {
    expect(guessMapping(handTable("No|名称", ["1|あ", "2|い"])).uses[0]).toBe("leaveOut");
    expect(guessMapping(handTable("No|名称", ["1|あ", "4|い"])).uses[0]).toBe("sourceId");
    expect(guessMapping(handTable("No|名称", ["001|あ", "002|い"])).uses[0]).toBe("sourceId");
    expect(guessMapping(handTable("ID|名称", ["1|あ", "2|い"])).uses[0]).toBe("sourceId");
  });

  test.each([
    "FAX番号",
    "内線番号",
    "町字ID",
    "連絡先FormURL",
    "災害拠点分類",
    "駐車場情報",
    "受入状況",
  ])("%s is no field of ours and kept", (header) => {
    expect(guessMapping(handTable(`名称|${header}`, ["あ|x", "い|y"])).uses[1]).toBe("keep");
  });
});

describe("kinds", () => {
  test.each([
    ["サロン;カフェ", { サロン: "salon", カフェ: "cafe" }],
    ["サロン・体操", { サロン: "salon", 体操: "exercise" }],
    ["内科、小児科", { "内科、小児科": "other" }],
    ["地域の縁側", { 地域の縁側: "engawa" }],
  ])("words of %s", (cell, expected) => {
    expect(guessMapping(handTable("名称|種別", [`あ|${cell}`])).kindOfWord).toEqual(expected);
  });

  test.each([
    [{ file: "R7_ふれあいサロン一覧.xlsx" }, "salon"],
    [{ sheet: "こども食堂" }, "dining"],
    [{ headerRow: 3, asides: [{ row: 1, text: "認知症カフェ 一覧（令和7年）" }] }, "cafe"],
    [{ headerRow: 1, asides: [{ row: 9, text: "※サロンは社協へ" }] }, "other"],
  ])("the usual kind from %o", (facts, kind) => {
    const table = handTable("名称|日時", ["あ|水曜"], facts);
    expect(guessMapping(table).usualKind).toBe(kind);
  });

  test("an unknown word has the usual kind until a person says more", () => {
    const table = handTable("名称|種別", ["あ|ほっこり型"], { sheet: "居場所" });
    expect(guessMapping(table).kindOfWord).toEqual({ ほっこり型: "ibasho" });
  });
});

describe("remembering", () => {
  const table = handTable("名前|くわしく|種別", ["あ|x|ほっこり型", "い|y|サロン"]);
  const chosen = {
    ...guessMapping(table),
    uses: ["name", "internalNote", "kinds"] as const,
    kindOfWord: { ほっこり型: "engawa" } as const,
    usualKind: "engawa" as const,
  };

  test("what a person chose stands for the next table of that shape, new words are guessed", () => {
    const next = handTable("名前|くわしく|種別", ["う|z|ほっこり型", "え|w|体操", "お||ふしぎ型"]);
    expect(guessMapping(next, chosen)).toMatchObject({
      uses: chosen.uses,
      kindOfWord: { ほっこり型: "engawa", 体操: "exercise", ふしぎ型: "engawa" },
      usualKind: "engawa",
    });
  });

  test("a table of another width is guessed anew", () => {
    const next = handTable("名前|種別", ["う|サロン"]);
    expect(guessMapping(next, chosen).uses).toEqual(["name", "kinds"]);
  });

  test("the shape is the header, whatever its width of letters, breaks and years", () => {
    const shape = mappingShape(handTable("名称|ＴＥＬ|令和6年度\n参加者数", []));
    expect(mappingShape(handTable("名称 |TEL|令和7年度参加者数", ["あ||"]))).toBe(shape);
    expect(mappingShape(handTable("TEL|名称|令和7年度参加者数", []))).not.toBe(shape);
  });
});
