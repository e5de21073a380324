import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeNameText } from "#src/text/find/placeNameText.ts";
import { romanName } from "#src/text/find/romanName.ts";
import { withFurigana } from "#src/text/find/withFurigana.ts";
import { withoutRuby } from "#src/text/find/withoutRuby.ts";

describe("furigana of a name", () => {
  test.each([
    ["西町お茶のみ会", "にしまちおちゃのみかい", "{西町|にしまち}お{茶|ちゃ}のみ{会|かい}"],
    ["川東サロンひまわり", "かわひがしさろんひまわり", "{川東|かわひがし}サロンひまわり"],
    ["桜ヶ丘カフェ", "さくらがおかカフェ", "{桜ヶ丘|さくらがおか}カフェ"],
    ["桜木1丁目サロン", "サクラギイッチョウメサロン", "{桜木1丁目|さくらぎいっちょうめ}サロン"],
    ["縁側 網元", "えんがわ あみもと", "{縁側|えんがわ} {網元|あみもと}"],
    ["縁側・網元", "えんがわあみもと", "{縁側・網元|えんがわあみもと}"],
  ])("%s stands over its kanji", (name, kana, furigana) => {
    expect(withFurigana(name, kana)).toBe(furigana);
  });

  test("stands over the whole name where the two do not fit side by side in one way only", () => {
    expect(withFurigana("母の母", "はのはのは")).toBe("{母の母|はのはのは}");
    expect(withFurigana("港へ行こう", "みなとえいこう")).toBe("{港へ行こう|みなとえいこう}");
  });

  test("is never guessed", () => {
    expect(withFurigana("西町会館", undefined)).toBe("西町会館");
    expect(withFurigana("ひだまり", "ひだまり")).toBe("ひだまり");
  });

  test("takes nothing from a name and adds nothing to it", () => {
    const piece = fc.constantFrom("西", "町", "お", "の", "カ", "ー", "1", " ", "・", "ん");
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
    const kana = fc.array(fc.constantFrom("に", "し", "お", "の", "か", "ー", " ", "ん"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, kana, (name, read) => {
        expect(withoutRuby(withFurigana(name, read.join("")))).toBe(name);
      }),
    );
  });
});

describe("a name in Latin letters", () => {
  test.each([
    ["西町お茶のみ会", "にしまちおちゃのみかい", "Nishimachiochanomikai"],
    ["川東サロンひまわり", "かわひがしさろんひまわり", "Kawahigashi Saron Himawari"],
    ["縁側 なかむら", "えんがわ なかむら", "Engawa Nakamura"],
    ["桜木1丁目サロン", "さくらぎいっちょうめさろん", "Sakuragiitchoume Saron"],
    ["コミュニティカフェ", "こみゅにてぃかふぇ", "Komyunitikafe"],
    ["地区センター", "ちくせんたー", "Chiku Senta"],
    ["ひだまり", undefined, "Hidamari"],
  ])("of %s follows its reading", (name, kana, roman) => {
    expect(romanName(name, kana)).toBe(roman);
  });

  test("is not made without a reading", () => {
    expect(romanName("西町会館", undefined)).toBeNull();
    expect(romanName("NPO", undefined)).toBeNull();
  });

  test("never has kana left in it", () => {
    const kana = fc
      .array(
        fc.integer({ min: 0x3041, max: 0x3096 }).map((code) => String.fromCharCode(code)),
        {
          minLength: 1,
          maxLength: 10,
        },
      )
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(kana, (read) => {
        expect(romanName("山", read) ?? "").toMatch(/^[A-Za-z' ]*$/);
      }),
    );
  });
});

test("a name is shown with its Japanese in English, which is marked", () => {
  const place = { name: "西町会館", kana: "にしまちかいかん" };
  expect(placeNameText(place, "ja")).toEqual([{ text: "西町会館", isJapanese: false }]);
  expect(placeNameText(place, "easy")).toEqual([
    { text: "{西町会館|にしまちかいかん}", isJapanese: false },
  ]);
  expect(placeNameText(place, "en")).toEqual([
    { text: "Nishimachikaikan ", isJapanese: false },
    { text: "西町会館", isJapanese: true },
  ]);
  expect(placeNameText({ name: "Café 21" }, "en")).toEqual([
    { text: "Café 21", isJapanese: false },
  ]);
});
