import { expect, test } from "vitest";
import { peopleTableProblem } from "../../../src/formats/intake/peopleTableProblem.ts";
import { guessedDrafts, handTable } from "./handTable.ts";

const ROWS = ["山田花子|昭和15年3月3日|要介護2", "鈴木一郎|昭和12年1月1日|要支援1"];

test.each([
  ["氏名|生年月日|要介護度"],
  ["氏名|性別"],
  ["お名前|年齢|住所"],
  ["利用者氏名|住所|緊急連絡先"],
  ["世帯主氏名|続柄|住所"],
  ["氏名|住所|電話番号"],
  ["名前|生年月日|住所"],
  ["名前|性別|年齢"],
  ["生年月日|要介護度|備考"],
  ["施設名|氏名|生年月日"],
  ["通いの場名|参加者氏名|年齢"],
])("%s is a table of people and refused", (header) => {
  const table = handTable(header, ROWS);
  const { drafts, problems } = guessedDrafts(table);
  expect(drafts).toEqual([]);
  expect(problems).toMatchObject([{ code: "tableOfPeople", severity: "error", file: "list.csv" }]);
  expect(JSON.stringify(problems)).not.toMatch(/山田|昭和|要介護2/);
});

test.each([
  [{ file: "利用者名簿.xlsx" }, "名前|年齢|住所"],
  [{ asides: [{ row: 1, text: "見守り対象者一覧" }] }, "氏名|地区|備考"],
  [{ sheet: "避難行動要支援者" }, "施設名|氏名|地区"],
])("%o with %s is a roll of people", (facts, header) => {
  expect(peopleTableProblem(handTable(header, [], facts))?.code).toBe("tableOfPeople");
});

test("by the looks of whole columns, whatever they are called", () => {
  const table = handTable("名前|A|B", ["山田|男|要介護3", "鈴木|女|要支援1"]);
  expect(peopleTableProblem(table)?.params?.["found"]).toBe("性別・要介護度");
});

test.each([
  ["名称|代表者氏名|住所|電話番号"],
  ["サロン名|代表者|代表者電話|会場"],
  ["団体名|代表者氏名|代表者年齢|活動内容"],
  ["施設名|管理者氏名|定員"],
  ["事業所名|サービスの種類|住所|対象"],
  ["名前|住所|対象年齢|世帯数"],
  ["名前|種別|住所"],
  ["団体名|氏名|役職"],
  ["名称|会長|会員数|年齢層"],
])("%s is a list of places", (header) => {
  expect(peopleTableProblem(handTable(header, []))).toBeNull();
});

test("the mere word 要介護 in what a place offers is no person", () => {
  const table = handTable("施設名|対象", ["あ|要介護1～5の方", "い|要支援の方"]);
  expect(peopleTableProblem(table)).toBeNull();
});
