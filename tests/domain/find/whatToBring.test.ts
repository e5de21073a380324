import { expect, test } from "vitest";
import { whatToBring } from "../../../src/domain/find/whatToBring.ts";
import { somePlace } from "./smallPlaces.ts";

test.each([
  ["持ち物：上履き、飲み物", "上履き、飲み物"],
  ["毎月お花見があります。持ち物は、タオルと飲み物です。", "タオルと飲み物です"],
  ["持物 うわばき", "うわばき"],
  ["動きやすい服装で。上履きをお持ちください。", "上履き"],
  ["（マイカップ持参）", "マイカップ"],
])("of 「%s」 it is 「%s」", (note, bring) => {
  expect(whatToBring(somePlace("会", { note }))).toBe(bring);
});

test("it is found beside the fee or the ways to join", () => {
  expect(whatToBring(somePlace("会", { fee: "100円（お茶菓子持参）" }))).toBe("お茶菓子");
  expect(whatToBring(somePlace("会", { joining: "予約不要。筆記用具をご持参ください" }))).toBe(
    "筆記用具",
  );
});

test.each([undefined, "", "だれでもどうぞ。", "気持ちのよい庭があります。"])(
  "a list that does not say so says nothing: %s",
  (note) => {
    expect(whatToBring(somePlace("会", note === undefined ? {} : { note }))).toBeNull();
  },
);
