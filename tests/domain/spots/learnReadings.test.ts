import { expect, test } from "vitest";
import { learnReadings, readingOf } from "../../../src/domain/spots/learnReadings.ts";

function readingFrom(name: string, kana: string, asked: string): string | null {
  return readingOf(asked, learnReadings([{ name, kana }]));
}

test.each([
  ["西町お茶のみ会", "にしまちおちゃのみかい", "西町小学校", "にしまちしようがつこう"],
  ["桜木1丁目サロン", "さくらぎいっちょうめさろん", "桜木", "さくらぎ"],
  ["西町包括ブランチ", "にしまちほうかつぶらんち", "西町", "にしまち"],
  ["縁側 網元", "えんがわ あみもと", "縁側駅", "えんがわえき"],
  ["新町 火曜サロン", "しんまち かようさろん", "新町", "しんまち"],
  ["山の手サロン", "やまのてさろん", "山の手", "やまのて"],
])("%s (%s) teaches how to read %s", (name, kana, asked, reading) => {
  expect(readingFrom(name, kana, asked)).toBe(reading);
});

test("what cannot be parted in one way teaches nothing", () => {
  expect(readingFrom("上の里", "うえのののさと", "上")).toBeNull();
  expect(readingFrom("西町サロン", "ひだまりさろん会", "西町")).toBeNull();
  expect(readingFrom("西町サロン", "", "西町")).toBeNull();
});

test("a name of which a part is not known has no reading", () => {
  expect(readingFrom("西町サロン", "にしまちさろん", "東西町")).toBeNull();
});
