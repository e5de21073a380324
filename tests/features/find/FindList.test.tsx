import { expect, test } from "vitest";
import { FindList } from "../../../src/features/find/FindList.tsx";
import type { FindState } from "../../../src/state/find/findState.ts";
import type { Language } from "../../../src/text/find/language.ts";
import { drawnFind, foundPlace, someAnswer, someFindState, TODAY } from "./fakeFindStore.tsx";

const list = (change: Partial<FindState> = {}) => drawnFind(someFindState(change), <FindList />);

function inLanguage(language: Language): Pick<FindState, "preferences"> {
  return { preferences: { ...someFindState().preferences, language } };
}

/** What a person reads, tags left out. */
function words(html: string): string {
  return html
    .replaceAll(/<\/?span[^>]*>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

test("a row says minutes, name, what happens, when, and what it costs", () => {
  const html = list({
    answer: someAnswer([
      foundPlace({
        id: "nishi",
        name: "西町お茶のみ会",
        kinds: ["salon"],
        activities: ["お茶", "おしゃべり"],
        fee: "100円",
        audienceGroups: ["だれでも"],
        consultation: true,
        ride: "送迎あり（前日まで）",
      }),
    ]),
  });
  const said = words(html);
  expect(said).toMatch(/歩いて 6 分 西町お茶のみ会 お茶、おしゃべり 午後1時30分から3時まで/);
  expect(said).toMatch(/100円 だれでも はじめてでも 送迎あり（前日まで） 相談できる/);
  expect(said).toMatch(/西町2丁目 のあたりから 変える/);
});

test("the whole row is one link that a new tab can open", () => {
  expect(list().match(/<a /g)).toHaveLength(1);
  expect(list()).toContain('href="#/sagasu?id=nishi"');
});

test("the days are tabs with their dates, and rule over the list", () => {
  const html = list({ view: { ...someFindState().view, period: "tomorrow" } });
  expect(words(html)).toMatch(/きょう 20日（金） あした 21日（土） 今週 26日（木）まで/);
  expect(html).toMatch(/role="tab" id="find-day-tomorrow" aria-selected="true"/);
  expect(html).toMatch(/role="tabpanel" aria-labelledby="find-day-tomorrow"/);
});

test("how many there are is said aloud", () => {
  expect(words(list())).toContain("1か所 あります。");
  expect(list()).toMatch(/role="status"><p><b>1か所<\/b>あります。/);
});

test("where nothing fits, the sentence says what to leave out and one button does it", () => {
  const html = list({
    view: { ...someFindState().view, wishes: ["walk10", "free"] },
    answer: someAnswer([], { leaveOut: [{ what: "free", count: 3 }] }),
  });
  expect(words(html)).toContain("「無料」を外すと3か所あります。");
  expect(html.match(/「無料」を外す<\/button>/g)).toHaveLength(1);
});

test("a walk over the limit says so and that there is a ride", () => {
  const far = foundPlace(
    { id: "far", name: "川ばたの家", ride: "送迎あり" },
    { walk: { distanceM: 1400, minutes: 18, isStraight: false } },
  );
  const html = list({ answer: someAnswer([], { others: [far] }) });
  expect(words(html)).toContain("少し遠いですが");
  expect(words(html)).toContain("歩くと18分。送迎やバスがあります。");
});

test("other days stand apart, each with its date", () => {
  const later = foundPlace(
    { id: "later", name: "カフェ すずらん" },
    { sessions: [], next: { date: "2026-11-24", time: { startMinute: 600, endMinute: 720 } } },
  );
  const said = words(list({ answer: someAnswer([], { others: [later] }) }));
  expect(said).toMatch(/ほかの日なら.*カフェ すずらん.*11月24日（火）午前10時から正午まで/);
});

test("a place whose days are not known is never called open, and can be rung up", () => {
  const unknown = foundPlace(
    { id: "unknown", name: "本町サロン", phone: "00-0000-1234" },
    { sessions: [], next: null },
  );
  const html = list({ answer: someAnswer([], { unknown: [unknown] }) });
  expect(words(html)).toContain("日程はお問い合わせください");
  expect(html).toContain('href="tel:0000001234"');
  expect(html).not.toMatch(/やっています|開いています/);
});

test("the days of a week with the same hours stand together", () => {
  const time = { startMinute: 600, endMinute: 960 };
  const dates = [TODAY, "2026-11-24", "2026-11-26"];
  const often = foundPlace({}, { sessions: dates.map((date) => ({ date, time })) });
  const said = words(
    list({ view: { ...someFindState().view, period: "week" }, answer: someAnswer([often]) }),
  );
  expect(said).toContain("きょう、24日（火）、26日（木） 午前10時から午後4時まで");
});

test("before anybody said where from there are no minutes, but the two ways to say it", () => {
  const said = words(list({ origin: null, answer: someAnswer([foundPlace({}, { walk: null })]) }));
  expect(said).toContain("どこから歩きますか いまいる所 町の名前で");
  expect(said).not.toContain("歩く時間はわかりません");
});

test("a walk that is estimated says so beside the figure and under the count", () => {
  const straight = foundPlace({}, { walk: { distanceM: 460, minutes: 6, isStraight: true } });
  const said = words(list({ answer: someAnswer([straight]) }));
  expect(said).toContain("歩いて 6 分 推計");
  expect(said).toContain("直線距離から推計しています");
});

test("a wish of 「ほかにも」 that is chosen stays in sight while the rest is folded", () => {
  const html = list({ view: { ...someFindState().view, wishes: ["garden"], text: "将棋" } });
  const beforeFold = html.slice(0, html.indexOf('hidden=""'));
  expect(words(beforeFold)).toContain("畑しごと");
  expect(words(beforeFold)).toContain("「将棋」");
});

test("やさしい日本語 has furigana on every kanji of its own words", () => {
  const html = list({
    ...inLanguage("easy"),
    origin: null,
    answer: someAnswer([foundPlace({ name: "カフェ すずらん" })]),
  });
  const bare = html
    .replaceAll(/<ruby>.*?<\/ruby>/g, "")
    .replaceAll(/(aria-label|placeholder)="[^"]*"/g, "");
  expect(words(bare)).not.toMatch(/\p{Script=Han}/u);
});

test("in English, what stays Japanese is marked as Japanese", () => {
  const html = list({
    ...inLanguage("en"),
    answer: someAnswer([foundPlace({ name: "西町お茶のみ会", activities: ["網の手入れ"] })]),
  });
  const foreign = html.replaceAll(/<(\w+)[^>]* lang="ja"[^>]*>.*?<\/\1>/g, "");
  expect(words(foreign)).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
  expect(words(html)).toContain("1:30–3:00");
});
