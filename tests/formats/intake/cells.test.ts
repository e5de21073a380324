import { expect, test } from "vitest";
import { cleanedCell, isBlankWord, isDash } from "../../../src/formats/intake/cleanedCell.ts";
import { countOfCell } from "../../../src/formats/intake/countOfCell.ts";
import { dayOfCell } from "../../../src/formats/intake/dayOfCell.ts";
import { figureColumnOf } from "../../../src/formats/intake/figureColumnOf.ts";
import { phoneOfCell } from "../../../src/formats/intake/phoneOfCell.ts";
import { statusInPassing, statusOfText } from "../../../src/formats/intake/statusOfText.ts";
import { timeOfCell } from "../../../src/formats/intake/timeOfCell.ts";
import { urlsOfCell } from "../../../src/formats/intake/urlsOfCell.ts";
import { yesOrNo } from "../../../src/formats/intake/yesOrNo.ts";

test.each([
  ["毎月第4水曜日<br>13:30～<br>", "毎月第4水曜日\n13:30～"],
  ["一（改行）二", "一\n二"],
  ["　ﾊﾁｵｳｼﾞｼﾘﾂ ", "ハチオウジシリツ"],
  ["⽼⼈ホーム", "老人ホーム"],
  ["か\u3099き", "がき"],
  ["四丁目31ｰ1", "四丁目31ｰ1"],
  ["６丁目（東）", "６丁目（東）"],
])("cleans %j to %j", (cell, expected) => {
  expect(cleanedCell(cell)).toBe(expected);
});

test("words for nothing are blank, a dash alone where なし is an answer", () => {
  for (const word of ["", "-", "－", "―", "なし", "特になし", "無し", "N/A"]) {
    expect(isBlankWord(word)).toBe(true);
  }
  expect(isBlankWord("なしの木会")).toBe(false);
  expect([isDash("－"), isDash("なし")]).toEqual([true, false]);
});

test.each([
  ["有", true],
  ["○", true],
  ["〇", true],
  ["１", true],
  ["×", false],
  ["無し", false],
  ["0", false],
  ["△", "unknown"],
  ["9", "unknown"],
  ["", "unknown"],
  ["3台", null],
])("yes or no: %j is %j", (cell, expected) => {
  expect(yesOrNo(cell)).toBe(expected);
});

test.each([
  ["053−595−1111", "053-595-1111", false],
  ["０４６６（２５）１１１１", "0466(25)1111", false],
  ["466251111", "0466251111", true],
  ["9012345678", "09012345678", true],
  ["90-1234-5678", "090-1234-5678", true],
  ["595-1188", "595-1188", false],
  ["（保健課）087-839-2860", "(保健課)087-839-2860", false],
  ["サロン係 0466-25-1111", "サロン係 0466-25-1111", false],
])("phone %j becomes %j", (cell, phone, zeroRestored) => {
  expect(phoneOfCell(cell)).toEqual({ phone, zeroRestored });
});

test.each([
  [
    "http://www.kagawa-reha.net/http://www.kagawa.jp/",
    ["http://www.kagawa-reha.net/", "http://www.kagawa.jp/"],
  ],
  ["（保健課）https://a.jp/x?y=1　ほか", ["https://a.jp/x?y=1"]],
  ["ｈｔｔｐｓ：／／ａ．ｊｐ", ["https://a.jp"]],
  ["javascript:alert(1)", []],
  ["wakayama@littlebird.com", []],
  ["www.a.jp", []],
])("pages in %j", (cell, expected) => {
  expect(urlsOfCell(cell)).toEqual(expected);
});

test.each([
  ["9:30", "09:30"],
  ["10：00", "10:00"],
  ["9時30分", "09:30"],
  ["9時半", "09:30"],
  ["0930", "09:30"],
  ["0.375", "09:00"],
  ["24:00", "24:00"],
  ["13時頃", "13時頃"],
  ["22：00\n※日曜は17：00まで", "22：00\n※日曜は17：00まで"],
])("time %j becomes %j", (cell, expected) => {
  expect(timeOfCell(cell)).toBe(expected);
});

test.each([
  ["令和8年4月1日", "2026-04-01"],
  ["R8.4.1", "2026-04-01"],
  ["平成元年4月1日", "1989-04-01"],
  ["S50.4.1", "1975-04-01"],
  ["2026/4/1(水)", "2026-04-01"],
  ["2023-06-18T00:00:00.000Z", "2023-06-18"],
  ["46054", "2026-02-01"],
  ["20260401", "2026-04-01"],
  ["8月5日～8月16日", null],
  ["2026年8月5日～8月16日", null],
  ["平成10年4月", null],
  ["2026-02-30", null],
])("day %j becomes %j", (cell, expected) => {
  expect(dayOfCell(cell)).toBe(expected);
});

test.each([
  ["20名", 20],
  ["１，０００人", 1000],
  ["約30人程度", 30],
  ["先着15人", 15],
  ["10～15名", null],
  ["大会議室：120名、研修室：24名", null],
])("count %j is %j", (cell, expected) => {
  expect(countOfCell(cell)).toBe(expected);
});

test.each([
  ["令和6年度 延べ参加者数", { fiscalYear: 2024, figure: "participants" }],
  ["R6開催回数", { fiscalYear: 2024, figure: "sessions" }],
  ["2024年度相談件数", { fiscalYear: 2024, figure: "consultations" }],
  ["平成30年度ボランティア数", { fiscalYear: 2018, figure: "volunteers" }],
  ["令和元年度 参加者数", { fiscalYear: 2019, figure: "participants" }],
  ["R6平均参加者数", null],
  ["年間開催回数", null],
  ["令和6年4月1日現在", null],
])("figures of %j", (header, expected) => {
  expect(figureColumnOf(header)).toEqual(expected);
});

test.each([
  ["休止中", { state: "suspended" }, true],
  ["令和5年3月31日廃止", { state: "closed", from: "2023-03-31" }, true],
  ["試行", { state: "trial" }, true],
  ["計画中", { state: "planned" }, true],
  ["実施", { state: "open" }, true],
  ["営業中", { state: "open" }, true],
  ["コロナのため休止", { state: "suspended" }, false],
  ["平成30年4月より休止中", { state: "suspended" }, false],
])("status %j", (text, status, whole) => {
  expect(statusOfText(text)).toEqual({ status, whole });
});

test("a status that nobody knows is none", () => {
  expect(statusOfText("むずかしい")).toBeNull();
});

test.each([
  ["偶数月第2水曜日（休止中）", "suspended"],
  ["女木小学校（休校中）", "suspended"],
  ["【閉校】東小学校", "closed"],
  ["令和4年に廃止しました", "closed"],
  ["毎週水曜（8月は休止）", undefined],
  ["閉校舎を使った居場所", undefined],
])("said in passing: %j", (text, state) => {
  expect(statusInPassing(text)?.state).toBe(state);
});
