import Encoding from "encoding-japanese";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/formats/table/decodeText.ts";

const SENTENCE = "湖西市の居場所、髙﨑サロン①、毎月第2・4水曜～";

test("reads Shift_JIS with the letters that only CP932 has", () => {
  const bytes = Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(SENTENCE), "SJIS", "UNICODE"),
  );
  expect(decodeText(bytes)).toEqual({ text: SENTENCE, encoding: "shift_jis" });
});

test("reads EUC-JP and ISO-2022-JP", () => {
  const plain = "湖西市の居場所とサロン";
  for (const [name, encoding] of [
    ["EUCJP", "euc-jp"],
    ["JIS", "iso-2022-jp"],
  ] as const) {
    const bytes = Uint8Array.from(Encoding.convert(Encoding.stringToCode(plain), name, "UNICODE"));
    expect(decodeText(bytes)).toEqual({ text: plain, encoding });
  }
});

test("takes the mark of UTF-8 off", () => {
  const bytes = new TextEncoder().encode(`\uFEFF${SENTENCE}`);
  expect(decodeText(bytes)).toEqual({ text: SENTENCE, encoding: "utf-8" });
});

test("reads UTF-16 by its mark, in either order", () => {
  const little = Buffer.from(`\uFEFF${SENTENCE}`, "utf16le");
  expect(decodeText(little)).toEqual({ text: SENTENCE, encoding: "utf-16le" });
  expect(decodeText(Buffer.from(little).swap16())).toEqual({
    text: SENTENCE,
    encoding: "utf-16be",
  });
});

test("says of broken UTF-16 that it cannot be read", () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toBeNull();
});

test("reads UTF-16 without its mark, by the zero bytes of commas and line ends", () => {
  const rows = `名称,住所\r\n${SENTENCE},本町1\r\n`;
  const little = Buffer.from(rows, "utf16le");
  expect(decodeText(little)).toEqual({ text: rows, encoding: "utf-16le" });
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: rows, encoding: "utf-16be" });
});

test("tells half-width kana of Shift_JIS from EUC-JP", () => {
  const rows = "名称,フリガナ\r\n縁側サロン,ｴﾝｶﾞﾜｻﾛﾝ\r\n本町カフェ,ﾎﾝﾏﾁｶﾌｪ\r\n";
  const bytes = Uint8Array.from(Encoding.convert(Encoding.stringToCode(rows), "SJIS", "UNICODE"));
  expect(decodeText(bytes)).toEqual({ text: rows, encoding: "shift_jis" });
});
