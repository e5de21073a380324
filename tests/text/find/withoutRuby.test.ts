import { expect, test } from "vitest";
import { plainText } from "#src/text/find/plainText.ts";
import { withoutRuby } from "#src/text/find/withoutRuby.ts";

test("takes the furigana away and leaves all else", () => {
  expect(withoutRuby("{車|くるま}で {迎|むか}えに {来|き}ます")).toBe("車で 迎えに 来ます");
  expect(withoutRuby("カフェ {a} | b")).toBe("カフェ {a} | b");
});

test("makes one text of pieces", () => {
  const parts = [
    { text: "Tea and ", isJapanese: false },
    { text: "{投句会|とうくかい}", isJapanese: true },
  ];
  expect(plainText(parts)).toBe("Tea and 投句会");
});
