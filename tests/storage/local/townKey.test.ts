import { expect, test } from "vitest";
import { townKey } from "../../../src/storage/local/townKey.ts";

test("a town is known by its code, or else by its name", () => {
  expect(townKey({ name: "湖西市", code: "222216" })).toBe("code:222216");
  expect(townKey({ name: "Monaco" })).toBe("name:Monaco");
});

test("an invented town is never taken for a real one", () => {
  const real = { name: "縁側市", code: "222216" };
  expect(townKey({ ...real, fictional: true })).not.toBe(townKey(real));
  expect(townKey({ name: "縁側市", fictional: true })).not.toBe(townKey({ name: "縁側市" }));
});
