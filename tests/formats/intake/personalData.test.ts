import { describe, expect, test } from "vitest";
import { fieldAudience } from "../../../src/domain/places/fieldAudience.ts";
import type { Place, PlaceField } from "../../../src/domain/places/place.ts";
import { codesOf, guessedDrafts, handTable } from "./handTable.ts";

const AT = "緯度|経度";
const HERE = "35.34|139.45";

function draftOf(header: string, row: string) {
  const { drafts, problems } = guessedDrafts(
    handTable(`名称|${AT}|${header}`, [`みどり会|${HERE}|${row}`]),
  );
  const draft = drafts[0]!;
  const place: Place = { ...draft.fields, id: "a" };
  const isPublic = (field: PlaceField): boolean => fieldAudience(place, field) === "public";
  return { draft, place, isPublic, problems };
}

describe("people who stand for a place", () => {
  test("代表者 are taken in, kept from the public, and said by row and in sum", () => {
    const { draft, isPublic, problems } = draftOf(
      "代表者氏名|代表者電話|電話番号",
      "山田花子|0466-1-1|0466-25-1111",
    );
    expect(draft.fields).toMatchObject({
      representative: "山田花子",
      representativePhone: "0466-1-1",
    });
    expect(isPublic("representative")).toBe(false);
    expect(isPublic("representativePhone")).toBe(false);
    expect(isPublic("phone")).toBe(true);
    expect(draft.verdict).toBe("ready");
    expect(draft.problems).toMatchObject([
      { code: "personalDataHidden", severity: "note", params: { found: "representative" } },
    ]);
    expect(problems).toMatchObject([
      { code: "personalDataInTable", severity: "warning", params: { count: 1 } },
    ]);
  });

  test.each([
    ["電話番号", "090-1234-5678", "phone"],
    ["電話番号", "０８０（１２３４）５６７８", "phone"],
    ["電話番号", "07012345678", "phone"],
    ["連絡先", "小林 0466-82-1234", "phone"],
    ["備考", "申込は山田 090-1234-5678 まで", "note"],
    ["開催日時", "第1水曜（問合せ 080 1234 5678）", "scheduleText"],
  ] as const)("%s %s is for partners", (header, cell, field) => {
    const { place, isPublic, draft } = draftOf(header, cell);
    expect(place.audiences?.[field]).toBe("partners");
    expect(isPublic(field)).toBe(false);
    expect(codesOf(draft)).toContain("personalDataHidden");
  });

  test.each([
    ["電話番号", "0466-25-1111"],
    ["電話番号", "0120-090-123"],
    ["電話番号", "0800-123-4567"],
    ["連絡先", "福祉課 0466-25-1111"],
    ["連絡先", "社協ボランティアセンター 0466-25-1111"],
    ["備考", "090台のバス停から歩いて1分"],
  ])("%s %s is nobody's own", (header, cell) => {
    expect(codesOf(draftOf(header, cell).draft)).toEqual([]);
  });
});

describe("homes", () => {
  test.each([
    ["会場", "三島宅(大原町28-11)"],
    ["会場", "開設者自宅（保見町）"],
    ["会場", "山田さん宅"],
    ["会場", "民家"],
    ["会場", "個人宅"],
    ["住所", "藤沢市朝日町1-1 山田様方"],
    ["備考", "疋田家　敷地内"],
    ["備考", "会場は代表の自宅です"],
    ["個人宅", "○"],
  ])("%s %s is a home: hidden, and not for the public", (header, cell) => {
    const { draft, isPublic } = draftOf(`${header}|電話番号`, `${cell}|0466-25-1111`);
    expect(draft.fields.privateHome).toBe(true);
    expect(draft.fields.location).toEqual({ lng: 139.45, lat: 35.34, precision: "hidden" });
    expect(isPublic("address") || isPublic("venue") || isPublic("phone")).toBe(false);
    expect(codesOf(draft)).toContain("personalDataHidden");
  });

  test.each([
    ["会場", "あさひ住宅集会所"],
    ["会場", "県営住宅"],
    ["会場", "宅老所ひなた"],
    ["会場", "古民家カフェ"],
    ["会場", "老人憩の家"],
    ["住所", "奈良県磯城郡三宅町伴堂1"],
    ["住所", "石川県小松市安宅新町1"],
    ["住所", "京都市山科区大宅"],
    ["住所", "東京都三宅"],
    ["備考", "ご自宅まで送迎します"],
    ["備考", "在宅介護者の集まり"],
    ["団体名", "居宅介護支援事業所"],
  ])("%s %s is no home", (header, cell) => {
    const { draft } = draftOf(header, cell);
    expect(draft.fields.privateHome).toBeUndefined();
    expect(codesOf(draft)).toEqual([]);
  });

  test("a home in the name, which is public, is to be looked at", () => {
    const table = handTable(`名称|${AT}`, [`三島宅|${HERE}`]);
    const [draft] = guessedDrafts(table).drafts;
    expect(draft!.verdict).toBe("review");
    expect(codesOf(draft)).toEqual(["personalDataHidden", "homeInName"]);
  });
});
