import { array, assert, constantFrom, integer, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { isCertainAddress } from "../../../src/domain/addresses/isCertainAddress.ts";
import { locateAddress } from "../../../src/domain/addresses/locateAddress.ts";
import { type AddressLine, tableOfLines } from "./smallAddresses.ts";

const TOWNS = [
  "松江東二丁目",
  "十一番丁",
  "つつじヶ丘七丁目",
  "中之島",
  "堀之内",
  "藤澤",
  "三ッ沢",
  "西",
  "西浜",
];
const PARCEL_TOWNS = new Set(["十一番丁", "中之島", "堀之内", "藤澤", "三ッ沢", "西", "西浜"]);

/** Nine numbers a town, 40 m apart; towns 3 km apart. */
const LINES: readonly AddressLine[] = TOWNS.flatMap((town, t) =>
  [1, 2, 12].flatMap((first) =>
    [1, 8, 26].map((second): AddressLine => {
      const number = `${PARCEL_TOWNS.has(town) ? "" : "*"}${first}-${second}`;
      return [
        `和歌山県 和歌山市 ${town} - ${number}`,
        135 + t * 0.03 + second * 4e-5,
        34 + first * 4e-4,
      ];
    }),
  ),
);
const TABLE = tableOfLines(LINES);

const STYLE = record({
  front: constantFrom(
    "和歌山県和歌山市",
    "和歌山市",
    "",
    "〒640-8319 和歌山市",
    "640-8319　和歌山県 和歌山市",
    "和歌山市大字",
  ),
  digits: constantFrom("half", "full", "kanji"),
  joint: constantFrom("-", "－", "‐", "−", "ー", "の", "ノ", "番", "番地", "番地の", " 番 "),
  end: constantFrom("", "号"),
  chome: constantFrom("丁目", "-", "丁目 "),
  letters: constantFrom("ヶケ", "ヶが", "ヶガ", "之の", "之ノ", "澤沢", "ッツ", "ッっ"),
  rest: constantFrom("", "　コーポ縁側２０１", " (縁側会館内)", "　山田様方", " 2F"),
});

test("an address of the table is found again, in whatever style somebody writes it", () => {
  assert(
    property(integer({ min: 0, max: LINES.length - 1 }), STYLE, (at, style) => {
      const [text, lng, lat] = LINES[at]!;
      const [, , town = "", , number = ""] = text.split(" ");
      const written = writtenAs(town, number, style);
      const found = locateAddress(TABLE, written);
      expect([written, found.level]).toEqual([written, "number"]);
      expect(isCertainAddress(found)).toBe(true);
      expect(found.position?.[0]).toBeCloseTo(lng, 6);
      expect(found.position?.[1]).toBeCloseTo(lat, 6);
      expect(found.restText).toBe(style.rest.trim());
    }),
    { numRuns: 1000 },
  );
});

test("random text is never certain and never throws", () => {
  const pieces = constantFrom(
    ..."和歌山県市松江東二丁目番地号１2-ー之の字大ヶ 　甲イ〒（)".split(""),
    ...TOWNS.map((town) => town[0]!),
  );
  const text = array(pieces, { maxLength: 12 }).map((all) => all.join(""));
  assert(
    property(text, (words) => {
      const found = locateAddress(TABLE, words);
      const isNamed = TOWNS.some((town) => words.includes(town[0]!));
      expect(isCertainAddress(found) && !isNamed).toBe(false);
    }),
    { numRuns: 1000 },
  );
  assert(
    property(string({ unit: "binary", maxLength: 60 }), (words) => {
      expect(isCertainAddress(locateAddress(TABLE, words))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

interface Style {
  readonly front: string;
  readonly digits: string;
  readonly joint: string;
  readonly end: string;
  readonly chome: string;
  readonly letters: string;
  readonly rest: string;
}

function writtenAs(town: string, number: string, style: Style): string {
  const [, base = "", chome = ""] = /^(.+?)(?:([二七])丁目)?$/.exec(town) ?? [];
  const [from = "", to = ""] = Array.from(style.letters);
  const name = base.replaceAll(from, to);
  const chomeNumber = chome === "" ? "" : chome === "二" ? "2" : "7";
  const [first = "", second = ""] = number.replace("*", "").split("-");
  const isWords = style.joint.includes("番");
  const numbers = `${digits(first, style)}${style.joint}${digits(second, style)}${isWords ? style.end : ""}`;
  const between = chome === "" ? "" : `${digits(chomeNumber, style)}${style.chome}`;
  return `${style.front}${name}${between}${numbers}${style.rest}`;
}

function digits(number: string, { digits: how }: Style): string {
  if (how === "half" || number === "") return number;
  if (how === "full")
    return number.replaceAll(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)]!);
  const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
  const kanji = "〇一二三四五六七八九";
  return `${tens > 1 ? kanji[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? kanji[ones] : ""}`;
}
