import { assert, property, string, constantFrom } from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedForSearch } from "../../../src/domain/places/foldedForSearch.ts";
import { KANJI_VARIANTS } from "../../../src/domain/places/kanjiVariants.ts";

describe("what people mean alike is folded alike", () => {
  test.each([
    ["ﾌﾚｱｲｻﾛﾝ", "ふれあいさろん"],
    ["ＮＰＯ法人", "npo法人"],
    ["縁側　なかむら", "縁側なかむら"],
    ["コーヒー", "コーヒ"],
    ["ふれあい・いきいき", "ふれあいいきいき"],
    ["髙﨑公民館", "高崎公民館"],
    ["渡邊邸", "渡辺邸"],
    ["齋藤", "斉藤"],
    ["靑山", "青山"],
    ["礒﨑", "磯崎"],
    ["斎藤", "齊藤"],
    ["舊澤村國民學校", "旧沢村国民学校"],
    ["自由ヶ丘", "自由が丘"],
    ["自由ケ丘", "自由ガ丘"],
    ["山ノ手", "山の手"],
    ["山之手", "山の手"],
    ["佐々木", "佐佐木"],
    ["いらつしやい", "いらっしゃい"],
    ["つゞき", "つづき"],
    ["ヱビス", "えびす"],
    ["かをり", "かおり"],
    ["ヴァイオリン", "バイオリン"],
    ["京島三丁目", "京島3丁目"],
    ["西町二十五番", "西町２５番"],
    ["３ー４９－１８", "3-49-18"],
    ["「えんがわ」（本館）", "えんがわ本館"],
  ])("%s = %s", (one, other) => {
    expect(foldedForSearch(one)).toBe(foldedForSearch(other));
  });
});

test("what is different stays different", () => {
  const texts = ["3-4", "34", "はし", "ばし", "縁側", "椽側", "西町", "東町"];
  expect(new Set(texts.map(foldedForSearch)).size).toBe(texts.length);
});

test("folding twice changes nothing more", () => {
  const letter = constantFrom(
    ...Array.from("あァゔぁヴー・々ヶケがノ之乃山澤髙三十二丁目番3－-ｱﾞ\u3000aＡ(ゐづゝ"),
  );
  assert(
    property(string({ unit: letter, maxLength: 12 }), (word) => {
      const once = foldedForSearch(word);
      expect(foldedForSearch(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test("nothing that can be typed stops it", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(typeof foldedForSearch(text)).toBe("string");
    }),
  );
});

test("a variant leads to a form of today, never on to another variant", () => {
  expect(KANJI_VARIANTS.size).toBeGreaterThan(350);
  for (const [variant, today] of KANJI_VARIANTS) {
    expect(Array.from(today)).toHaveLength(1);
    expect(KANJI_VARIANTS.has(today), `${variant} → ${today}`).toBe(false);
    expect(variant.normalize("NFKC")).toBe(variant);
  }
});
