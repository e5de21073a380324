import { expect, test } from "vitest";
import { lastVisit } from "../../../src/storage/local/lastVisit.ts";
import { fakeCaches } from "./fakeCaches.ts";

const SITE = "https://www.example.jp/engawa/";

test("the list of the last visit comes back at the next one, then the newer one", async () => {
  const caches = fakeCaches();
  const visit = lastVisit(() => caches, SITE);
  expect(await visit.read()).toBeNull();
  expect(await visit.replace(Uint8Array.of(1, 2))).toBe(true);
  expect(await lastVisit(() => caches, SITE).read()).toEqual(Uint8Array.of(1, 2));
  await visit.replace(Uint8Array.of(3));
  expect(await visit.read()).toEqual(Uint8Array.of(3));
});

test("two sites of one server keep their lists apart", async () => {
  const caches = fakeCaches();
  await lastVisit(() => caches, SITE).replace(Uint8Array.of(1));
  expect(await lastVisit(() => caches, "https://www.example.jp/other/").read()).toBeNull();
});

test("where nothing can be kept every visit is a first one", async () => {
  const blocked = lastVisit(() => {
    throw new Error("SecurityError");
  }, SITE);
  expect([await blocked.read(), await blocked.replace(Uint8Array.of(1))]).toEqual([null, false]);
  const missing = lastVisit(() => undefined, SITE);
  expect([await missing.read(), await missing.replace(Uint8Array.of(1))]).toEqual([null, false]);
});
