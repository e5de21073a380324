import { expect, test } from "vitest";
import type { LocatedAddress } from "../../../src/domain/addresses/locatedAddress.ts";
import { withLocated } from "../../../src/formats/intake/withLocated.ts";
import { codesOf, guessedDrafts, handTable } from "./handTable.ts";

function found(facts: Partial<LocatedAddress>): LocatedAddress {
  return {
    level: "number",
    position: [139.45, 35.34],
    boundM: 15,
    matchedText: "神奈川県藤沢市湘南台1丁目8",
    restText: "",
    alternatives: [],
    ...facts,
  };
}

/** One row of a salon with an address, after its address was looked for. */
function salon(answer: LocatedAddress | null, row = "みどり会|藤沢市湘南台1-8|||") {
  const table = handTable("名称|住所|会場|緯度|経度", [row]);
  const [draft] = withLocated(guessedDrafts(table).drafts, [answer]);
  return draft!;
}

test.each([
  ["number", 15, "building"],
  ["block", 120, "block"],
] as const)("an address found to the %s is ready, with its bound", (level, boundM, precision) => {
  const draft = salon(found({ level, boundM }));
  expect(draft.fields.location).toEqual({ lng: 139.45, lat: 35.34, precision, boundM });
  expect(draft.verdict).toBe("ready");
  expect(codesOf(draft)).toEqual([]);
});

test("an address found to the 町丁目 only, with other meanings, or too vaguely, is to be looked at", () => {
  for (const rough of [
    found({ level: "town", boundM: 300 }),
    found({ level: "block", boundM: 900 }),
    found({ level: "number", boundM: null }),
    found({ alternatives: [{ level: "number", position: null, matchedText: "x" }] }),
  ]) {
    const draft = salon(rough);
    expect(draft.fields.location).toMatchObject({ lng: 139.45, lat: 35.34 });
    expect(draft.verdict).toBe("review");
    expect(codesOf(draft)).toEqual(["addressRough"]);
    expect(draft.problems[0]).toMatchObject({ file: "list.csv", row: 2 });
  }
});

test.each(["city", "none"] as const)("an address found to the %s gives no position", (level) => {
  const draft = salon(found({ level, position: level === "city" ? [139.4, 35.3] : null }));
  expect(draft.fields.location).toBeNull();
  expect(draft.verdict).toBe("review");
  expect(codesOf(draft)).toEqual(["addressNotFound"]);
});

test("a home is found, and stays hidden", () => {
  const draft = salon(found({}), "みどり会|藤沢市湘南台1-8|三島宅||");
  expect(draft.fields.location).toMatchObject({ precision: "hidden", boundM: 15 });
});

test("a doubt that an address does not settle stays", () => {
  const draft = salon(found({}), "|藤沢市湘南台1-8|||");
  expect(draft.verdict).toBe("review");
  expect(codesOf(draft)).toEqual(["nameMissing"]);
});

test("a position that could not be used is replaced by the address, and still told", () => {
  const draft = salon(found({}), "みどり会|藤沢市湘南台1-8||0|0");
  expect(draft.fields.location).toMatchObject({ lng: 139.45 });
  expect(codesOf(draft)).toEqual(["coordinatesZero"]);
  expect(draft.verdict).toBe("ready");
});

test("a written position stays; far from its address it is doubted, near it is not", () => {
  const near = salon(found({}), "みどり会|藤沢市湘南台1-8||35.345|139.455");
  expect(near.fields.location).toEqual({ lng: 139.455, lat: 35.345, precision: "exact" });
  expect(near.verdict).toBe("ready");
  const far = salon(found({}), "みどり会|藤沢市湘南台1-8||35.37|139.45");
  expect(far.fields.location).toMatchObject({ lat: 35.37 });
  expect(far.verdict).toBe("review");
  expect(far.problems).toMatchObject([
    { code: "positionFarFromAddress", row: 2, params: { distanceM: 3328 } },
  ]);
});

test("where nobody asked, and where the row is rejected, nothing changes", () => {
  const table = handTable("名称|住所", ["あ|湘南台1", "|"]);
  const { drafts } = guessedDrafts(table);
  expect(withLocated(drafts, [null, found({})])).toEqual(drafts);
});
