import { describe, expect, test } from "vitest";
import { KeptPage } from "../../../src/features/find/KeptPage.tsx";
import { NewsPage } from "../../../src/features/find/NewsPage.tsx";
import { PrintPage } from "../../../src/features/find/PrintPage.tsx";
import { TalkPage } from "../../../src/features/find/TalkPage.tsx";
import type { FindState } from "../../../src/state/find/findState.ts";
import { LANGUAGES } from "../../../src/text/find/language.ts";
import { drawnFind, publicPlace, someFindState, USUAL_VIEW } from "./fakeFindStore.tsx";

const NISHI = publicPlace({
  id: "nishi",
  name: "西町お茶のみ会",
  scheduleText: "第2・4火曜 10:00〜12:00",
  phone: "00-0000-1111",
});
const BRANCH = publicPlace({
  id: "branch",
  name: "縁側包括ブランチ",
  kinds: ["branch"],
  scheduleText: "月〜金 8:30〜17:15",
  phone: "00-0000-2222",
  consultation: true,
});
const PLACES = [NISHI, BRANCH];

function state(change: Partial<FindState>): FindState {
  return someFindState({ places: PLACES, ...change });
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "");
}

describe("とっておいた場所", () => {
  test("nothing kept says how to keep", () => {
    expect(drawnFind(state({}), <KeptPage />)).toContain("「とっておく」を押すと");
  });

  test("kept ones stand with their next day, in the order kept", () => {
    const text = textOf(drawnFind(state({ kept: ["branch", "nishi"] }), <KeptPage />));
    expect(text).toMatch(/縁側包括ブランチ.*西町お茶のみ会.*11月24日（火）/);
    expect(text).toContain("1枚の紙に印刷する");
  });

  test("a kept place that is not told of any more is counted, not lost", () => {
    const text = textOf(drawnFind(state({ kept: ["nishi", "gone"] }), <KeptPage />));
    expect(text).toContain("いまは案内していない場所が、1か所あります");
  });

  test("places of a link are offered, and kept only when asked", () => {
    const view = { ...USUAL_VIEW, page: "kept" as const, sentIds: ["nishi", "branch"] };
    const text = textOf(drawnFind(state({ view, kept: ["nishi"] }), <KeptPage />));
    expect(text).toContain("送られてきた場所");
    expect(text).toContain("この場所をとっておく");
    const all = textOf(drawnFind(state({ view, kept: ["nishi", "branch"] }), <KeptPage />));
    expect(all).toContain("みな、とっておきました");
  });
});

describe("相談したい", () => {
  test("the desk with its telephone as a button, its hours, and what may be talked about", () => {
    const html = drawnFind(state({}), <TalkPage />);
    expect(html).toContain('href="tel:0000002222"');
    const text = textOf(html);
    expect(text).toMatch(/なんでも話せます.*縁側包括ブランチ.*午前8時30分から午後5時15分まで/);
    expect(text).toContain("ひとりでさびしいこと");
    expect(text).not.toContain("西町お茶のみ会");
  });

  test("a town without a desk says where to ask", () => {
    expect(textOf(drawnFind(state({ places: [NISHI] }), <TalkPage />))).toContain(
      "市役所や町役場に聞いてみてください",
    );
  });

  test("only with a start is a desk called the nearest", () => {
    expect(drawnFind(state({ origin: null, walks: null }), <TalkPage />)).not.toContain(
      "いちばん近い",
    );
    const walks = new Map([["branch", { distanceM: 300, minutes: 4, isStraight: false }]]);
    expect(drawnFind(state({ walks }), <TalkPage />)).toContain("いちばん近いところ");
  });
});

test("what is new is told with the way to the place; what is gone has none", () => {
  const news = [
    { what: "days", placeId: "nishi", name: "西町お茶のみ会" },
    { what: "gone", placeId: "old", name: "旧サロン" },
  ] as const;
  const html = drawnFind(state({ news }), <NewsPage />);
  expect(textOf(html)).toContain("「西町お茶のみ会」の日程が変わりました");
  expect(textOf(html)).toContain("「旧サロン」はなくなりました");
  expect(html).toContain("id=nishi");
  expect(html).not.toContain("id=old");
});

test("without a place there is nothing to print, and the way to the list", () => {
  const html = drawnFind(state({ places: [], answer: null, walks: null }), <PrintPage />);
  expect(html).toContain("一覧を見る");
  expect(html).not.toContain("印刷される紙");
});

test.each(LANGUAGES)("in %s every page has a heading and all of its words", (language) => {
  const preferences = { ...someFindState().preferences, language };
  const view = { ...USUAL_VIEW, sentIds: ["nishi"] };
  for (const page of [<KeptPage />, <TalkPage />, <NewsPage />]) {
    const html = drawnFind(state({ preferences, view, kept: ["branch"] }), page);
    expect(html).toContain('id="find-title"');
    expect(html).not.toMatch(/undefined|\[object|\{[^}]*\|/);
  }
});
