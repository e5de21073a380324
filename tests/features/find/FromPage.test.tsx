import { expect, test } from "vitest";
import { FindList } from "../../../src/features/find/FindList.tsx";
import { FromPage } from "../../../src/features/find/FromPage.tsx";
import { LANGUAGES } from "../../../src/text/find/language.ts";
import { drawnFind, someFindState } from "./fakeFindStore.tsx";

const { preferences } = someFindState();

test("there are four ways to say where from, and one not to", () => {
  const html = drawnFind(someFindState({ origin: null }), <FromPage />);
  expect(html).toContain("いまいる所から");
  expect(html).toMatch(/<input[^>]*type="search"/);
  expect(html).toContain("地図をさわって選ぶ");
  expect(html).toContain("場所を言わずに見る");
});

test("in every language it is said that the position stays on the device", () => {
  const said = LANGUAGES.map((language) =>
    drawnFind(someFindState({ preferences: { ...preferences, language } }), <FromPage />),
  );
  expect(said[0]).toContain("どこにも送りません");
  expect(said[1]).toContain("りません。");
  expect(said[2]).toContain("sent nowhere");
});

test("a position that is known is on no page, not even in a link", () => {
  const html = [<FromPage />, <FindList />].map((page) => drawnFind(someFindState(), page)).join();
  expect(html).not.toMatch(/139\.\d|35\.\d/);
});
