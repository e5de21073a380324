import { describe, expect, test } from "vitest";
import type { ColumnUse } from "../../../src/domain/intake/columnMapping.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";
import type { ScheduleCells } from "../../../src/formats/intake/scheduleOfRow.ts";
import { codesOf, guessedDrafts, handTable, TOWN } from "./handTable.ts";

const AT = "緯度|経度";
const HERE = "35.34|139.45";

/** The fields of one row under a header, with a name and a position before it. */
function fieldsOf(header: string, row: string) {
  const { drafts } = guessedDrafts(handTable(`名称|${AT}|${header}`, [`みどり会|${HERE}|${row}`]));
  return drafts[0]!.fields;
}

test("a row of 01 公共施設 becomes a place with all that it says", () => {
  const table = handTable(
    "ID|名称|名称_カナ|POIコード|所在地_連結表記|所在地_市区町村|建物名等(方書)|緯度|経度|電話番号|団体名|利用可能曜日|開始時間|終了時間|利用可能日時特記事項|説明|車椅子可|スロープ、エレベータ、エスカレータ|授乳室|おむつ替えコーナー|ツエ貸出|URL|備考",
    [
      "A-1|湘南台公民館|ショウナンダイ|1307|神奈川県藤沢市湘南台1-8|藤沢市||35.39|139.46|(0466)45-1600|藤沢市|月火水木金|0900|17:00|12/29～1/3は休館|ホールあり|有|無|0|1|有|https://a.jp/|-",
    ],
  );
  const { drafts, problems } = guessedDrafts(table);
  expect(problems).toEqual([]);
  expect(drafts[0]).toEqual({
    source: table.rows[0],
    verdict: "ready",
    problems: [],
    fields: {
      name: "湘南台公民館",
      kana: "ショウナンダイ",
      kinds: ["communityCentre"],
      location: { lng: 139.46, lat: 35.39, precision: "exact" },
      address: "神奈川県藤沢市湘南台1-8",
      operator: "藤沢市",
      phone: "(0466)45-1600",
      url: "https://a.jp/",
      scheduleText: "月火水木金 09:00～17:00\n12/29～1/3は休館",
      accessibility: { wheelchair: true, ramp: false, nursing: true },
      note: "ホールあり",
      status: { state: "open" },
      sourceId: "A-1",
      source: "list.csv",
      extra: { POIコード: "1307", ツエ貸出: "有" },
    },
  });
});

test("a row of 厚労省: 定員 0 and なし are blanks, （改行） breaks the line", () => {
  const table = handTable(
    "都道府県コード又は市町村コード|No|都道府県名|市区町村名|事業所名|サービスの種類|住所|方書（ビル名等）|緯度|経度|電話番号|法人の名称|事業所番号|利用可能曜日|利用可能曜日特記事項|定員|URL|備考",
    [
      "142051|147|神奈川県|藤沢市|ﾃﾞｲあおば|通所介護|藤沢市朝日町1-1|朝日ビル2F|35.34|139.45|0466−25−1111|合同会社あ|147|平日,土曜日|なし|0|a@b.jp|-",
      "142051|148|神奈川県|藤沢市|あさひ|小規模多機能型居宅介護|朝日町1-2||35.34|139.45|||148|平日|盆（改行）暮は休み|29|https://c.jp|",
    ],
  );
  const [first, second] = guessedDrafts(table).drafts;
  expect(first!.fields).toMatchObject({
    name: "デイあおば",
    kinds: ["careService"],
    kindDetail: "通所介護",
    address: "藤沢市朝日町1-1",
    venue: "朝日ビル2F",
    phone: "0466-25-1111",
    operator: "合同会社あ",
    scheduleText: "平日・土曜日",
    sourceId: "147",
    extra: { 都道府県名: "神奈川県", URL: "a@b.jp" },
  });
  expect(first!.fields).not.toHaveProperty("capacity");
  expect(first!.fields).not.toHaveProperty("note");
  expect(codesOf(first)).toEqual(["cellKeptAsText"]);
  expect(second!.fields).toMatchObject({
    address: "藤沢市朝日町1-2",
    scheduleText: "平日\n盆\n暮は休み",
    capacity: 29,
  });
});

test("a spot of 湖西市 in both schemas is one place: the less particular word is kept besides", () => {
  const header =
    "HID|Type|SubType|Name|Organization|TEL|Add1|Add2|Memo|business_hours|regular_holiday";
  const older = "1132|いきいきサロン||きずな館|南台福祉会|575-0000|静岡県湖西市|南台2丁目15-36|||";
  const newer =
    "1132|一般介護予防|いきいきサロン|きずな館|南台福祉会|575-0000|静岡県湖西市|南台2丁目15-36|||";
  const [before] = guessedDrafts(handTable(header, [older, "1|薬局|内科|い|"])).drafts;
  const [after] = guessedDrafts(handTable(header, [newer, "1|薬局|内科|い|"])).drafts;
  expect(before!.fields).toMatchObject({
    name: "きずな館",
    kinds: ["salon"],
    kindDetail: "いきいきサロン",
    address: "静岡県湖西市南台2丁目15-36",
    sourceId: "1132",
  });
  expect(after!.fields).toEqual({ ...before!.fields, extra: { Type: "一般介護予防" } });
});

test("an event has its days in its schedule, a place in its status", () => {
  const event = handTable("イベント名|開始日|終了日|開始時間|終了時間|場所名称|緯度|経度", [
    `縁日|2026-08-05|2026-08-16|10:00|15:00|広場|${HERE}`,
    `映画|2026/8/5|2026/8/5|10：00||ホール|${HERE}`,
  ]);
  const [fair, film] = guessedDrafts(event).drafts;
  expect(fair!.fields.scheduleText).toBe("2026年8月5日～2026年8月16日 10:00～15:00");
  expect(film!.fields.scheduleText).toBe("2026年8月5日 10:00～");
  expect(fair!.fields.status).toEqual({ state: "open" });

  const places = handTable("名称|開設年月日|廃止年月日|緯度|経度", [
    `あ|平成10年4月1日||${HERE}`,
    `い|H10.4.1|R8.3.31|${HERE}`,
    `う|H10.4.1|令和9年3月31日|${HERE}`,
    `え|平成10年|　|${HERE}`,
  ]);
  const [open, closed, closing, unclear] = guessedDrafts(places).drafts.map(({ fields }) => fields);
  expect(open!.status).toEqual({ state: "open", from: "1998-04-01" });
  expect(closed!.status).toEqual({ state: "closed", from: "2026-03-31" });
  expect(closed!.pastStatuses).toEqual([{ state: "open", from: "1998-04-01", to: "2026-03-31" }]);
  expect(closing!.status).toEqual({ state: "open", from: "1998-04-01", to: "2027-03-31" });
  expect(unclear!.extra).toEqual({ 開設年月日: "平成10年" });
});

describe("fields from cells", () => {
  test("lists, capacities, styles and figures of years", () => {
    expect(
      fieldsOf(
        "対象|活動内容|定員|開き方|R5開催回数|令和6年度参加者数|R6開催回数",
        "だれでも；高齢者|体操、会食|20名|定期型|11回|1,200|*",
      ),
    ).toMatchObject({
      audienceGroups: ["だれでも", "高齢者"],
      activities: ["体操", "会食"],
      capacity: 20,
      style: "regular",
      figures: [
        { fiscalYear: 2023, sessions: 11 },
        { fiscalYear: 2024, participants: 1200 },
      ],
      extra: { R6開催回数: "*" },
    });
    expect(fieldsOf("活動内容", "体操のあと、お茶を飲みながら話します。")).toMatchObject({
      activities: ["体操のあと、お茶を飲みながら話します。"],
    });
  });

  test("参加費 なし is an answer, a dash is not", () => {
    expect(fieldsOf("参加費", "なし").fee).toBe("なし");
    expect(fieldsOf("参加費", "－").fee).toBeUndefined();
    expect(fieldsOf("料金(基本)|料金(詳細)", "800|学生500円").fee).toBe("800\n学生500円");
  });

  test("closing days are said as such, and none is none", () => {
    expect(fieldsOf("営業時間|定休日", "9時～17時|日曜・祝日").scheduleText).toBe(
      "9時～17時\n休み：日曜・祝日",
    );
    expect(fieldsOf("営業時間|定休日", "9時～17時|なし").scheduleText).toBe(
      "9時～17時\n休み：なし",
    );
    expect(fieldsOf("営業時間|定休日", "9時～17時|-").scheduleText).toBe("9時～17時");
  });

  test("an opening rule among the closing days is opening, and to be looked at", () => {
    const table = handTable(`名称|${AT}|定休日`, [`カフェ|${HERE}|毎月第4水曜日 参加料200円`]);
    const [draft] = guessedDrafts(table).drafts;
    expect(draft!.fields.scheduleText).toBe("毎月第4水曜日 参加料200円");
    expect(draft!.verdict).toBe("review");
    expect(codesOf(draft)).toEqual(["openingAmongClosings"]);
  });

  test("addresses of parts, without their town, and with a building besides a venue", () => {
    expect(
      fieldsOf("住所都道府県|住所市区町村|住所町名|住所丁目以下", "神奈川県|藤沢市|湘南台|1-8")
        .address,
    ).toBe("神奈川県藤沢市湘南台1-8");
    expect(fieldsOf("市区町村名|住所", "神奈川県藤沢市|藤沢市湘南台1-8").address).toBe(
      "藤沢市湘南台1-8",
    );
    expect(fieldsOf("市区町村名|住所", "藤沢市|湘南台1-8").address).toBe("藤沢市湘南台1-8");
    expect(fieldsOf("住所|方書|会場", "藤沢市湘南台1-8|青ビル2階|ホール")).toMatchObject({
      address: "藤沢市湘南台1-8 青ビル2階",
      venue: "ホール",
    });
  });

  test("accessibility in words is kept and understood, a number of car parks is a yes", () => {
    expect(fieldsOf("バリアフリー情報", "スロープ;多目的トイレ;点字案内")).toMatchObject({
      accessibility: { ramp: true, accessibleToilet: true },
      easeOfEntry: "スロープ;多目的トイレ;点字案内",
    });
    expect(fieldsOf("駐車場", "10台")).toMatchObject({
      accessibility: { parking: true },
      extra: { 駐車場: "10台" },
    });
    expect(fieldsOf("駐車場", "△").accessibility).toBeUndefined();
  });

  test("consultation as 有, or in words", () => {
    expect(fieldsOf("相談の有無", "有").consultation).toBe(true);
    expect(fieldsOf("相談の有無", "×").consultation).toBe(false);
    expect(fieldsOf("相談の有無", "保健師が月1回")).toMatchObject({
      consultation: true,
      consultationText: "保健師が月1回",
    });
  });

  test("two pages in one cell: the first is taken, the cell kept", () => {
    const table = handTable(`名称|${AT}|URL`, [`あ|${HERE}|http://a.jp/http://b.jp/`]);
    const [draft] = guessedDrafts(table).drafts;
    expect(draft!.fields).toMatchObject({
      url: "http://a.jp/",
      extra: { URL: "http://a.jp/http://b.jp/" },
    });
    expect(codesOf(draft)).toEqual(["urlsInOneCell"]);
  });

  test("a lost zero of a phone number is put back and said", () => {
    const [draft] = guessedDrafts(
      handTable(`名称|${AT}|電話番号`, [`あ|${HERE}|466251111`]),
    ).drafts;
    expect(draft!.fields.phone).toBe("0466251111");
    expect(draft!.problems).toMatchObject([
      { code: "phoneZeroRestored", row: 2, params: { found: "466251111", kept: "0466251111" } },
    ]);
  });

  test("休止中 in a name or a column", () => {
    const table = handTable(`名称|${AT}|活動状況`, [
      `あ（休止中）|${HERE}|`,
      `い|${HERE}|休止中`,
      `う|${HERE}|令和5年3月31日廃止`,
    ]);
    const drafts = guessedDrafts(table).drafts;
    expect(drafts.map(({ fields }) => fields.status)).toEqual([
      { state: "suspended" },
      { state: "suspended" },
      { state: "closed", from: "2023-03-31" },
    ]);
    expect(drafts.map(codesOf)).toEqual([["statusFromText"], [], []]);
  });

  test("a lone dash and なし in a column that is only kept stay, and names of columns never meet", () => {
    expect(fieldsOf("独自項目|独自項目||__proto__", "-|なし|x|y").extra).toEqual(
      Object.fromEntries([
        ["独自項目", "-"],
        ["独自項目 (2)", "なし"],
        ["列6", "x"],
        ["__proto__", "y"],
      ]),
    );
  });
});

describe("kinds", () => {
  test("several in one cell, and the words as 種別の細目", () => {
    expect(fieldsOf("種別", "サロン;カフェ")).toMatchObject({
      kinds: ["salon", "cafe"],
      kindDetail: "サロン;カフェ",
    });
  });

  test("by the name where neither words nor the table say anything", () => {
    const table = handTable(`名称|${AT}`, [`湘南台公民館|${HERE}`, `ひだまりサロン|${HERE}`]);
    expect(guessedDrafts(table).drafts.map(({ fields }) => fields.kinds)).toEqual([
      ["communityCentre"],
      ["salon"],
    ]);
    const ofSalons = { ...table, sheet: "サロン一覧" };
    expect(guessedDrafts(ofSalons).drafts.map(({ fields }) => fields.kinds[0])).toEqual([
      "salon",
      "salon",
    ]);
  });

  test("words that nobody knows are told once, with how many rows", () => {
    const table = handTable(`名称|${AT}|種別`, [`あ|${HERE}|蕎麦店`, `い|${HERE}|蕎麦店`]);
    expect(guessedDrafts(table).problems).toEqual([
      {
        code: "kindUnknown",
        severity: "note",
        file: "list.csv",
        params: { found: "蕎麦店", count: 2 },
      },
    ]);
  });

  test("what a person says of a word stands", () => {
    const table = handTable(`名称|${AT}|種別`, [`あ|${HERE}|蕎麦店`]);
    const mapping = { ...guessMapping(table), kindOfWord: { 蕎麦店: "cafe" } as const };
    const { drafts, problems } = draftsOf(table, mapping, TOWN);
    expect(drafts[0]!.fields.kinds).toEqual(["cafe"]);
    expect(problems).toEqual([]);
  });
});

describe("rows that are no place", () => {
  test.each([
    ["TEMPL||||", "placeholderRow"],
    ["名称|緯度|経度|住所|備考", "headerRepeated"],
    ["必須|任意|任意|任意|推奨", "placeholderRow"],
    ["1|2|3|4|5", "placeholderRow"],
    ["合 計||||12", "totalRow"],
    ["|35.3|139.4||", "rowWithoutPlace"],
  ])("%s is rejected as %s, with all its cells", (row, code) => {
    const table = handTable("名称|緯度|経度|住所|備考", [row]);
    const [draft] = guessedDrafts(table).drafts;
    expect(draft!.verdict).toBe("rejected");
    expect(codesOf(draft)).toEqual([code]);
    const filled = table.rows[0]!.cells.filter((cell) => cell !== "");
    expect(Object.values(draft!.fields.extra!)).toEqual(filled);
  });

  test("without a name a place is called by its building or address, and to be looked at", () => {
    const table = handTable("名称|会場|住所|緯度|経度", [
      `|公民館|湘南台1|${HERE}`,
      `-||湘南台1|${HERE}`,
    ]);
    const drafts = guessedDrafts(table).drafts;
    expect(drafts.map(({ fields }) => fields.name)).toEqual(["公民館", "湘南台1"]);
    expect(drafts.map(({ verdict }) => verdict)).toEqual(["review", "review"]);
  });

  test("an id that several rows have is told, for editions cannot be compared by it", () => {
    const table = handTable(`ID|名称|${AT}`, [`7|あ|${HERE}`, `7|い|${HERE}`, `8|う|${HERE}`]);
    const { drafts, problems } = guessedDrafts(table);
    expect(drafts.map(({ fields }) => fields.sourceId)).toEqual(["7", "7", "8"]);
    expect(problems).toMatchObject([
      { code: "sourceIdRepeated", params: { count: 1, found: "7" } },
    ]);
  });
});

describe("schedules", () => {
  const table = handTable(`名称|${AT}|開催日|利用可能曜日|開始時間|終了時間|特記事項|休館日`, [
    `あ|${HERE}||月;水|0.375|12:00||第5水曜`,
    `い|${HERE}|毎月2回ほど||||||`,
    `う|${HERE}||||||日曜`,
  ]);
  const read: ScheduleCells[] = [];
  const { drafts } = draftsOf(table, guessMapping(table), {
    ...TOWN,
    readSchedule: (cells) => {
      read.push(cells);
      const certainty = cells.availableDays === undefined ? "unknown" : "understood";
      return { text: cells.text, certainty, doubts: [], rules: [], closings: [], moves: [] };
    },
  });

  test("the reader is given the words apart and together", () => {
    expect(read[0]).toEqual({
      text: "",
      year: 2026,
      today: "2026-04-01",
      availableDays: "月・水",
      startTime: "09:00",
      endTime: "12:00",
      closedDays: "第5水曜",
    });
  });

  test("what is read is kept beside the text; a text that is no schedule is to be looked at", () => {
    expect(drafts[0]!.fields.schedules).toMatchObject([
      { text: "月・水 09:00～12:00\n休み：第5水曜", certainty: "understood" },
    ]);
    expect(drafts[0]!.verdict).toBe("ready");
    expect(drafts[1]!.fields).toMatchObject({ scheduleText: "毎月2回ほど" });
    expect(drafts[1]!.fields.schedules).toBeUndefined();
    expect(drafts[1]!.verdict).toBe("review");
    expect(codesOf(drafts[1])).toEqual(["scheduleUnclear"]);
  });

  test("closing days alone need no look", () => {
    expect(drafts[2]!.fields.scheduleText).toBe("休み：日曜");
    expect(drafts[2]!.verdict).toBe("ready");
  });
});

test("several sessions a day stand line by line in the columns of times", () => {
  const header = `名称|${AT}|開催日|開始時間|終了時間`;
  const table = handTable(header, [`あ|${HERE}|毎週水曜|①13：00;②14：45|①14：00;②15：45`]);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell.replace(";", "\n")),
  }));
  const [draft] = guessedDrafts({ ...table, rows }).drafts;
  expect(draft!.fields.scheduleText).toBe("毎週水曜\n①13：00～14：00、②14：45～15：45");
});

test("whatever a column is mapped to, a cell that its field cannot take is kept", () => {
  const uses: ColumnUse[] = ["name", "capacity", "verifiedOn", "url", "visits", "accessibility"];
  const table = handTable("a|b|c|d|e|f", ["みどり会|多い|先月|なし会|毎年|ある"]);
  const mapping = { ...guessMapping(table), uses };
  const [draft] = draftsOf(table, mapping, TOWN).drafts;
  expect(draft!.fields.extra).toEqual({ b: "多い", c: "先月", d: "なし会", e: "毎年", f: "ある" });
  expect(codesOf(draft)).toEqual([
    "coordinatesMissing",
    "cellKeptAsText",
    "cellKeptAsText",
    "cellKeptAsText",
  ]);
});
