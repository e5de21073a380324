import { expect, test } from "vitest";
import { isMunicipalityCode } from "../../../src/domain/town/isMunicipalityCode.ts";

test.each(["142051", "172065", "222216", "372013", "082201", "011002", "131016"])(
  "%s is the code of a town",
  (code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  },
);

test("of ten last digits only one is right", () => {
  const codes = Array.from("0123456789", (digit) => `14205${digit}`);
  expect(codes.filter(isMunicipalityCode)).toEqual(["142051"]);
});

test.each(["", "14205", "92011", "1420511", "14205A", "１４２０５１"])("%j is none", (text) => {
  expect(isMunicipalityCode(text)).toBe(false);
});

test("the code of 縁側市 has a check digit, and a prefecture that is none", () => {
  expect(isMunicipalityCode("992011")).toBe(true);
});
