import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wrapJa } from "../../src/text/wrapJa.ts";

function lines(text: string): string[] {
  return wrapJa(text).split("\u200b");
}

test("breaks a long name between its words", () => {
  expect(lines("包括支援センター北ブランチ")).toEqual(["包括", "支援", "センター北", "ブランチ"]);
});

test("keeps particles, brackets and the long-vowel mark with the word they belong to", () => {
  expect(lines("みんなの家")).toEqual(["みんなの家"]);
  for (const part of lines("ふれあいサロン「ひまわり」・ラーメン会")) {
    expect(part).not.toMatch(/^[」ー・っ]/u);
    expect(part).not.toMatch(/「$/u);
  }
});

test("keeps a number with its counter", () => {
  expect(lines("西町3丁目集会所").join("|")).toContain("3丁目");
});

test("changes nothing but the places to break, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const plain = text.replaceAll("\u200b", "");
      expect(wrapJa(plain).replaceAll("\u200b", "")).toBe(plain);
    }),
  );
});

test("never lets a line begin with a mark that may not, nor end with an opening bracket", () => {
  const letters = fc.constantFrom(...Array.from("あっーン、。」「（）サロン縁側3月第・々ょ "));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), (drawn) => {
      const [, ...rest] = lines(drawn.join(""));
      for (const line of rest) expect(line).not.toMatch(/^[、。」）ーっょ々・]/u);
      for (const line of lines(drawn.join("")).slice(0, -1)) expect(line).not.toMatch(/[「（]$/u);
    }),
  );
});
