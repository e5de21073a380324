import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import type { WalkRoute } from "../../../src/domain/walking/walkRoute.ts";
import { PlacePage } from "../../../src/features/find/PlacePage.tsx";
import type { FindState } from "../../../src/state/find/findState.ts";
import { LANGUAGES } from "../../../src/text/find/language.ts";
import {
  drawnFind,
  foundPlace,
  publicPlace,
  someAnswer,
  someFindState,
  USUAL_VIEW,
} from "./fakeFindStore.tsx";

const NAKAMURA: Partial<Place> = {
  id: "nakamura",
  name: "縁側 なかむら",
  scheduleText: "月〜金 10:00〜16:00（祝日は休み）",
  phone: "00-0000-1234",
  fee: "無料",
  address: "縁側市西町2-1",
  url: "https://example.jp/nakamura",
  verifiedOn: "2026-10-07",
};

const ROUTE: WalkRoute = {
  distanceM: 458,
  path: [
    [139.41, 35.305],
    [139.4, 35.3],
  ],
  steps: [
    {
      turn: "start",
      heading: "south",
      lengthM: 280,
      streetName: "",
      streetClass: "street",
      passes: ["majorRoad"],
      landmark: null,
      leavesOutTurns: false,
    },
  ],
  goalSide: "left",
  isStraight: false,
};

function page(place: Partial<Place>, change: Partial<FindState> = {}): string {
  const shown = publicPlace({ ...NAKAMURA, ...place });
  return drawnFind(
    someFindState({
      places: [shown],
      view: { ...USUAL_VIEW, placeId: "nakamura" },
      walks: new Map([["nakamura", { distanceM: 458, minutes: 6, isStraight: false }]]),
      route: ROUTE,
      ...change,
    }),
    <PlacePage />,
  );
}

/** The text without its marks. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
}

describe("the way", () => {
  test("minutes, distance and steps stand beside the map", () => {
    const text = textOf(page({}));
    expect(text).toContain("歩いて 6分 道のりは約460 m");
    expect(text).toContain("左側にあります");
    expect(text).toContain("道のりで計算");
  });

  test("as long as nobody said where from, one is asked, and no minutes are made up", () => {
    const text = textOf(page({}, { origin: null, walks: null, route: null }));
    expect(text).toContain("どこから歩くかを入れると、道がわかります");
    expect(text).not.toMatch(/\d+分/);
  });

  test("without streets it says that it is estimated", () => {
    const walks = new Map([["nakamura", { distanceM: 458, minutes: 6, isStraight: true }]]);
    const text = textOf(page({}, { walks, route: { ...ROUTE, steps: [], isStraight: true } }));
    expect(text).toContain("直線距離から推計");
    expect(text).not.toContain("道のりで計算");
  });

  test("over ten minutes it offers the ride, else a nearer place", () => {
    const walks = new Map([["nakamura", { distanceM: 1400, minutes: 18, isStraight: false }]]);
    const answer = someAnswer([foundPlace({ id: "nishi", name: "西町お茶のみ会" })]);
    expect(textOf(page({ ride: "送迎あり" }, { walks, answer }))).toMatch(
      /歩くと10分をこえます。.*送迎あり/,
    );
    expect(textOf(page({}, { walks, answer }))).toMatch(
      /歩くと10分をこえます。.*もっと近い場所：西町お茶のみ会（歩いて6分）/,
    );
  });

  test("a place that no way leads to says so", () => {
    expect(textOf(page({}, { walks: new Map(), route: null }))).toContain(
      "歩いて行ける道は、見つかりませんでした",
    );
  });
});

describe("the next days", () => {
  test("today first, then the next ones, the hours once, and the closed day in a sentence", () => {
    const text = textOf(page({}));
    expect(text).toContain("きょう20日（金）11月24日（火）11月25日（水）");
    expect(text.match(/午前10時から午後4時まで。/g)).toHaveLength(1);
    expect(text).toContain("11月23日（月・祝日）は休みです。");
  });

  test("two months can be unfolded as tables, each day with the word that it is open", () => {
    const html = page({});
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(textOf(html)).toContain("11月の開く日");
    expect(html).toMatch(/data-held="true"[^>]*><span>24<\/span><span class="srOnly"> 開く日/);
  });

  test("days that nobody understood are never open, and the words of the list stand there", () => {
    const text = textOf(page({ scheduleText: "不定期（月1回くらい）" }));
    expect(text).toContain("日程はお問い合わせください");
    expect(text).toContain("一覧には「不定期（月1回くらい）」とあります");
    expect(text).not.toContain("きょう");
  });

  test("hours that differ stand on a line for each day", () => {
    const text = textOf(page({ scheduleText: "火 10:00〜12:00、木 13:00〜15:00" }));
    expect(text).toContain("11月24日（火）：午前10時から正午まで");
    expect(text).toContain("11月26日（木）：午後1時から3時まで");
  });
});

describe("what one wants to know", () => {
  test("the facts of the list, and when they were checked", () => {
    const text = textOf(page({}));
    for (const fact of ["無料", "縁側市西町2-1", "10月7日に確認"]) expect(text).toContain(fact);
  });

  test("a telephone that can be dialled is at the thumb, and only such a one", () => {
    expect(page({})).toContain('href="tel:0000001234"');
    expect(page({ phone: "役場の窓口で" })).not.toContain('href="tel:役');
    expect(page({ phone: "役場の窓口で" })).not.toContain("電話する");
  });

  test("an address that is no web address does not become a link", () => {
    expect(page({ url: "javascript:alert(1)" })).not.toContain('href="javascript');
  });

  test("nobody confirmed it: said so", () => {
    const html = drawnFind(
      someFindState({
        places: [publicPlace({ id: "nakamura", name: "縁側 なかむら" })],
        view: { ...USUAL_VIEW, placeId: "nakamura" },
      }),
      <PlacePage />,
    );
    expect(textOf(html)).toContain("まだ確かめていません");
  });
});

describe("an old link", () => {
  test("to a paused place says until when, and what carries on", () => {
    const successor = publicPlace({ id: "new", name: "つどい みなと" });
    const paused = publicPlace({
      ...NAKAMURA,
      status: { state: "suspended", to: "2026-12-31" },
      successorId: "new",
    });
    const text = textOf(page({}, { places: [paused, successor] }));
    expect(text).toContain("12月31日（木）まで休んでいます。");
    expect(text).toContain("引きついだ場所：つどい みなと");
    expect(text).not.toContain("きょう20日");
  });

  test("to a place that is gone says so, and shows others", () => {
    const other = publicPlace({ id: "new", name: "つどい みなと" });
    const text = textOf(page({}, { places: [other] }));
    expect(text).toContain("この場所は、いまは案内していません");
    expect(text).toContain("つどい みなと");
  });
});

test.each(LANGUAGES)("in %s every word of the page is there", (language) => {
  const preferences = { ...someFindState().preferences, language };
  const html = page({}, { preferences });
  expect(html).not.toMatch(/undefined|\[object|\{[^}]*\|/);
  expect(html).toContain('id="find-title"');
});

test("in English what stays Japanese is marked as such", () => {
  const preferences = { ...someFindState().preferences, language: "en" as const };
  const html = page({}, { preferences });
  expect(html).toContain('<span lang="ja">縁側市西町2-1</span>');
  expect(html).toContain('<span lang="ja">縁側 なかむら</span>');
});
