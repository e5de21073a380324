import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableFromRows } from "../../../src/domain/addresses/tableFromRows.ts";
import { findSpots } from "../../../src/domain/spots/findSpots.ts";
import { spotIndex } from "../../../src/domain/spots/spotIndex.ts";
import { spotKey } from "../../../src/domain/spots/spotKey.ts";
import { SMALL_TOWN } from "./smallSpots.ts";

const index = spotIndex(SMALL_TOWN);

function names(text: string, count?: number): string[] {
  return findSpots(index, text, count).map(({ name }) => name);
}

describe("a 丁目 in any form", () => {
  test.each([
    "西町2丁目",
    "西町２丁目",
    "西町二丁目",
    "西町2",
    "西町二",
    "西町2-",
    "西町２丁",
    "にしまち2",
    "ニシマチ２",
    "にしまちにちょうめ",
    "にし町2丁目",
    "縁側市西町2丁目",
    "静岡県縁側市西町二丁目",
  ])("%s", (text) => {
    expect(names(text)[0]).toBe("西町2丁目");
  });

  test("the name alone gives its 丁目 in order, then what stands there", () => {
    expect(names("西町")).toEqual(["西町1丁目", "西町2丁目", "西町小学校", "西町お茶のみ会"]);
  });

  test("people leave out the 町 before a 丁目", () => {
    expect(names("栄2丁目")[0]).toBe("栄町2丁目");
  });
});

describe("Latin letters", () => {
  test.each(["nishimachi", "Nishi", "nish", "NISHI-MACHI", "nishimachi 1"])("%s", (text) => {
    expect(names(text)[0]).toBe("西町1丁目");
  });
});

describe("a house", () => {
  test.each(["西町2-3-1", "縁側市西町二丁目３番１号"])(
    "%s is found where the table has it",
    (text) => {
      const [house] = findSpots(index, text);
      expect(house).toMatchObject({ kind: "town", name: "西町2丁目3-1", at: [137.9105, 34.5005] });
    },
  );

  test("a number that the table has not leads to its 丁目", () => {
    expect(names("西町1-9-9")).toContain("西町1丁目");
  });
});

describe("schools, stations, landmarks, zones, places, postcodes", () => {
  test.each([
    ["にしまち小", "西町小学校", "school"],
    ["西町小学校区", "西町小学校", "school"],
    ["山の手小", "山の手小学校", "school"],
    ["湊小学校", "湊小学校区", "zone"],
    ["えんがわえき", "縁側駅", "station"],
    ["市役所", "縁側市役所", "landmark"],
    ["湊", "湊", "town"],
    ["とみや", "縁側 とみや", "place"],
    ["430-0001", "〒430-0001", "postcode"],
    ["〒４３０", "〒430-0001", "postcode"],
    ["桜ケ丘", "桜ヶ丘", "town"],
    ["北条", "北條", "town"],
  ])("%s is %s", (text, name, kind) => {
    expect(findSpots(index, text)[0]).toMatchObject({ name, kind });
  });

  test("a school stands where it stands, not in the middle of its 学区", () => {
    expect(findSpots(index, "山の手小学校")[0]!.at).toEqual([137.971, 34.492]);
  });

  test("a name that several sources have is there once", () => {
    expect(names("西町1丁目")).toEqual(["西町1丁目"]);
  });

  test("neither peaks nor places whose position is kept back are spots", () => {
    expect(names("縁側山")).not.toContain("縁側山");
    expect(names("場所を伏せた会")).toEqual([]);
  });
});

describe("slips of the pen", () => {
  test.each([
    ["縁川駅", "縁側駅"],
    ["にしまち小学枚", "西町小学校"],
    ["しにまち", "西町1丁目"],
    ["縁側市約所", "縁側市役所"],
    ["縁側側市役所", "縁側市役所"],
  ])("%s is taken for %s", (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  test("two slips are too many in four letters", () => {
    expect(names("東京駅")).not.toContain("縁側駅");
  });

  test("a name that is there leaves nothing to slips", () => {
    expect(names("栄町2丁目")).toEqual(["栄町2丁目"]);
  });
});

test("nothing is found for nothing, and never more than asked for", () => {
  expect([names(""), names(" 　"), names("丁目"), names("-")]).toEqual([[], [], [], []]);
  expect(names("西町", 2)).toEqual(["西町1丁目", "西町2丁目"]);
});

test("a town without any source has no spots", () => {
  const empty = { addresses: null, zoneSets: [], basemap: null, candidates: [], places: [] };
  expect(findSpots(spotIndex(empty), "西町2-3")).toEqual([]);
});

test("whatever is typed, the answer is short, alike each time, and of this town", () => {
  const letter = fc.constantFrom(
    ...Array.from("西町丁目二2-ー3縁側駅えきにしまち小学校〒 ヶ桜丘(.*[\\^$+?|x"),
  );
  const typed = fc.oneof(fc.string({ unit: letter, maxLength: 14 }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(typed, (text) => {
      const found = findSpots(index, text);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(findSpots(index, text)).toEqual(found);
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      for (const { at } of found) expect(at[0]).toBeGreaterThan(137);
    }),
    { numRuns: 200 },
  );
});

test("any piece of a name finds it, and so does the name with two letters changed over", () => {
  const entry = fc.constantFrom(...index.entries());
  fc.assert(
    fc.property(entry, fc.nat(), fc.nat(), ({ keys: [key = ""], spot }, from, length) => {
      const start = from % key.length;
      const piece = key.slice(start, start + 1 + (length % key.length));
      expect(names(piece, 50)).toContain(spot.name);
      const [first = "", second = ""] = key.slice(start);
      if (second === "" || key.length < 3 || /^\d+$/.test(key)) return;
      const changed = `${key.slice(0, start)}${second}${first}${key.slice(start + 2)}`;
      const begun = findSpots(index, changed, 50);
      expect(begun.map(({ name }) => name)).toSatisfy(
        (found: string[]) => found.includes(spot.name) || beginsAnother(changed, found),
      );
    }),
    { numRuns: 200 },
  );
});

/** 西町1 changed over in its last letters is 西1町, which no name begins with; another may begin so. */
function beginsAnother(typed: string, found: readonly string[]): boolean {
  return found.some((name) => spotKey(name).startsWith(typed));
}

describe("a table with readings and postcodes", () => {
  const addresses = tableFromRows(
    [
      { oaza: "栄町", chome: 1, kana: "サカエチョウ", postcode: "4300001" },
      { oaza: "栄町", chome: 2, kana: "サカエチョウ", postcode: "4300001" },
      { oaza: "瓦町", chome: 0, kana: "かわらまち", postcode: "4300002" },
    ].map((town, i) => ({
      city: { prefecture: "静岡県", county: "", name: "縁側市", ward: "" },
      town: { ...town, koaza: "" },
      number: null,
      point: [137.9 + i / 100, 34.5] as const,
    })),
  );
  const basemap = { type: "FeatureCollection" as const, features: [] };
  const read = spotIndex({ ...SMALL_TOWN, addresses, basemap, places: [] });
  const found = (text: string) => findSpots(read, text).map(({ name }) => name);

  test("gives its towns in kana, and the schools that are called after them", () => {
    expect(found("さかえちょう")).toEqual(["栄町1丁目", "栄町2丁目"]);
    expect(found("かわらまち")).toEqual(["瓦町"]);
    expect(found("カワラ")[0]).toBe("瓦町");
  });

  test.each(["430-0001", "〒4300001", "４３０－０００１"])("finds the postcode %s", (text) => {
    const [spot] = findSpots(read, text);
    expect(spot).toMatchObject({ kind: "postcode", name: "〒430-0001", at: [137.9, 34.5] });
  });
});
