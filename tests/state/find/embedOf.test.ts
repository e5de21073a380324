import { expect, test } from "vitest";
import { embedOf } from "../../../src/state/find/embedOf.ts";

test("a page alone is not embedded", () => {
  expect(embedOf("")).toBeNull();
  expect(embedOf("?zone=east&kind=salon")).toBeNull();
});

test("a zone and a kind may be asked for", () => {
  expect(embedOf("?embed=1")).toEqual({ zoneId: null, kind: null });
  expect(embedOf("?embed=1&zone=%E6%9D%B1&kind=salon")).toEqual({ zoneId: "東", kind: "salon" });
});

test("what is unknown or empty narrows nothing", () => {
  expect(embedOf("?embed=1&zone=&kind=castle")).toEqual({ zoneId: null, kind: null });
});
