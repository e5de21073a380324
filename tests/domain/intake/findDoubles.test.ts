import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { doubleReasons, isPossibleDouble } from "../../../src/domain/intake/doubleReasons.ts";
import { findDoubles } from "../../../src/domain/intake/findDoubles.ts";
import { placeProfiles } from "../../../src/domain/intake/placeProfile.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { east, said } from "./intakeWorlds.ts";

type Said = Omit<Place, "id">;

function reasonsOf(one: Said, other: Said): readonly string[] | null {
  return findDoubles([one], [other])[0]?.reasons ?? null;
}

describe("two records may be one place", () => {
  test("by the same name in other letters, near each other", () => {
    const one = said("サロン「ナカヨシ」", { location: east(0) });
    const other = said("サロン なかよし", { location: east(60) });
    expect(reasonsOf(one, other)).toEqual(["sameName", "sameKana", "near"]);
  });

  test("by the reading, where one is written in kana", () => {
    const one = said("仲良しの会", { kana: "ナカヨシノカイ", address: "青葉町3-4" });
    const other = said("なかよしのかい", { address: "縁側市青葉町三丁目４番" });
    expect(reasonsOf(one, said("なかよしのかい", { address: "青葉町3番4号" }))).toEqual([
      "sameKana",
      "sameAddress",
    ]);
    expect(reasonsOf(one, other)).toEqual(["sameKana", "sameAddress"]);
  });

  test("by a similar name and a phone number of which one lacks the area code", () => {
    const one = said("あおば青葉クリニック", { phone: "053-594-0044" });
    const other = said("医療法人社団 海風会 あおば青葉クリニック", { phone: "594-0044" });
    expect(reasonsOf(one, other)).toEqual(["similarName", "samePhone"]);
  });

  test("by phone and address under another name, if of one kind", () => {
    const at = { phone: "053-594-0044", address: "青葉町3-4" };
    expect(reasonsOf(said("松の家", at), said("ひだまり", at))).toEqual([
      "samePhone",
      "sameAddress",
    ]);
    expect(
      reasonsOf(said("松の家", at), said("ひだまり", { ...at, kinds: ["dining"] })),
    ).toBeNull();
  });

  test("by the same name where nothing says that they are apart", () => {
    expect(reasonsOf(said("松の家"), said("松の家", { location: east(0) }))).toEqual(["sameName"]);
    const [here, there] = [{ address: "青葉町1-1" }, { address: "若葉町9-9" }];
    expect(reasonsOf(said("公会堂", here), said("公会堂", there))).toBeNull();
  });
});

describe("two records are not taken for one place", () => {
  test("by a name that many have, a kilometre and more apart", () => {
    const [here, there] = [
      said("公会堂", { location: east(0) }),
      said("公会堂", { location: east(1200) }),
    ];
    expect(reasonsOf(here, there)).toBeNull();
  });

  test("by a kind of house alone", () => {
    const [one, other] = [said("山口公会堂"), said("坊瀬公会堂")];
    expect(reasonsOf({ ...one, location: east(0) }, { ...other, location: east(50) })).toBeNull();
  });

  test("by a number that the whole list shares, as that of the office", () => {
    const list = Array.from({ length: 60 }, (_, i) =>
      said(`あおば${i % 30}会`, { phone: "053-111-2222", location: east(i * 3000) }),
    );
    expect(findDoubles(list)).toEqual([]);
  });
});

const name = constantFrom(
  "松の家",
  "まつのいえ",
  "サロン松の家",
  "松の家カフェ",
  "竹の家",
  "公会堂",
  "",
);
const kana = option(constantFrom("まつのいえ", "タケノイエ"), { nil: undefined });
const phone = option(constantFrom("053-594-0044", "594-0044", "053-111-0044"), { nil: undefined });
const address = option(constantFrom("青葉町1-1", "青葉町１番地１", "若葉町2", "青葉町"), {
  nil: undefined,
});
const location = option(
  record({
    lng: integer({ min: 0, max: 30 }).map((step) => 137.9 + step * 0.0004),
    lat: integer({ min: 0, max: 4 }).map((step) => 34.6 + step * 0.0005),
    precision: constantFrom("exact" as const, "building" as const, "block" as const),
  }),
);
const kinds = constantFrom<Place["kinds"][]>(["salon"], ["dining"], ["other"]);
const records = array(
  record({ name, kana, phone, address, location, kinds }).map((fields): Said =>
    JSON.parse(JSON.stringify({ ...fields, status: { state: "open" } })),
  ),
  { maxLength: 25 },
);

/** Every record with every other. */
function allPairs(list: readonly Said[], others: readonly Said[]): string[] {
  const [profiles, otherProfiles] = placeProfiles(list, others);
  return profiles.flatMap((one, i) =>
    otherProfiles.flatMap((other, j) => {
      if (list === others && j <= i) return [];
      const reasons = doubleReasons(one, other);
      return isPossibleDouble(reasons, one, other) ? [`${i} ${j} ${reasons.join()}`] : [];
    }),
  );
}

describe("finds what comparing every record with every other finds", () => {
  test("between two lists", () => {
    assert(
      property(records, records, (list, others) => {
        const found = findDoubles(list, others);
        expect(found.map((one) => `${one.index} ${one.otherIndex} ${one.reasons.join()}`)).toEqual(
          allPairs(list, others),
        );
      }),
      { numRuns: 400 },
    );
  });

  test("within one list", () => {
    assert(
      property(records, (list) => {
        const found = findDoubles(list);
        expect(found.map((one) => `${one.index} ${one.otherIndex} ${one.reasons.join()}`)).toEqual(
          allPairs(list, list),
        );
      }),
      { numRuns: 400 },
    );
  });
});
