import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pageName } from "../../../src/formats/publicSite/pageName.ts";

const anyId = () =>
  fc.oneof(
    fc.uuid(),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("a", "A", "_", "-", ".", "/", "5", "f", "駅"),
      maxLength: 60,
    }),
  );

test("no two ids share a page, also where large and small letters are one", () => {
  fc.assert(
    fc.property(anyId(), anyId(), (one, other) => {
      if (one === other) return;
      expect(pageName(one).toLowerCase()).not.toBe(pageName(other).toLowerCase());
    }),
  );
});

test("every name is a short file name of plain letters, in any file system", () => {
  fc.assert(
    fc.property(anyId(), (id) => {
      expect(pageName(id)).toMatch(/^[a-z0-9_-]{1,120}$/);
      expect(pageName(id)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
    }),
  );
});

test("ids as the app makes them are their own name; others are spelled out", () => {
  const id = "01980000-0000-7000-8000-000000000001";
  expect(pageName(id)).toBe(id);
  expect(pageName("../A")).toBe("_2e__2e__2f__41_");
  expect(pageName("con")).toBe("con_");
  expect(pageName("")).toBe("_");
});
