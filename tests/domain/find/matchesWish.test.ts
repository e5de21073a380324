import { describe, expect, test } from "vitest";
import { matchesWish } from "../../../src/domain/find/matchesWish.ts";
import type { PlaceWish } from "../../../src/domain/find/matchesWish.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { somePlace } from "./smallPlaces.ts";

function fulfils(wish: PlaceWish, fields: Partial<Place>): boolean {
  return matchesWish(somePlace("会", fields), wish);
}

describe("無料", () => {
  test.each([
    "無料",
    "０円",
    "参加費無料",
    "参加費：無料",
    "利用料金は無料です",
    "なし",
    "参加費なし",
    "無料（夕食は子ども無料、大人300円）",
    "無料 ※お茶代100円",
    "無料（予約は３日前まで）",
    "会費なし",
    "無",
  ])("%s is free", (fee) => {
    expect(fulfils("free", { fee })).toBe(true);
  });

  test.each([
    undefined,
    "",
    "100円",
    "材料費",
    "無料相談あり 参加費200円",
    "送迎無料",
    "子ども無料、大人300円",
    "大人300円、子ども無料",
    "初回無料",
    "無料（会員のみ）",
    "無料（材料費は実費）",
    "無料（初回のみ）",
    "10円",
    "お問い合わせください",
    "飲み物200円から",
  ])("%s is not known to be free", (fee) => {
    expect(fulfils("free", { fee })).toBe(false);
  });
});

describe("送迎がある", () => {
  test.each([
    "送迎あり",
    "デマンドタクシー（片道100円）",
    "南浜新田から送迎あり",
    "福祉バスあり",
    "無料送迎バス",
  ])("%s is a ride", (ride) => {
    expect(fulfils("ride", { ride })).toBe(true);
  });

  test.each([
    undefined,
    "",
    "なし",
    "送迎なし",
    "送迎はありません",
    "検討中",
    "来年度から送迎あり",
    "－",
  ])("%s is none", (ride) => {
    expect(fulfils("ride", { ride })).toBe(false);
  });
});

describe("はじめてでも", () => {
  test.each<Partial<Place>>([
    { joining: "だれでも" },
    { joining: "どなたでも（要予約）" },
    { joining: "予約不要" },
    { joining: "特になし" },
    { joining: "途中参加可" },
    { audienceGroups: ["全住民"] },
    { joining: "申し込みはいりません" },
    { joining: "登録制（見学はいつでも）" },
    { note: "はじめての方も歓迎" },
    { audienceGroups: ["高齢者", "だれでも"] },
  ])("%o: one may just come", (fields) => {
    expect(fulfils("firstTime", fields)).toBe(true);
  });

  test.each<Partial<Place>>([
    {},
    { joining: "登録制" },
    { joining: "要申込" },
    { joining: "会員のみ" },
    { joining: "会員ならだれでも" },
    { joining: "要申込", audienceGroups: ["だれでも"] },
    { joining: "見学はできません" },
    { audienceGroups: ["高齢者"] },
  ])("%o does not say so", (fields) => {
    expect(fulfils("firstTime", fields)).toBe(false);
  });
});

describe("子どもといっしょに", () => {
  test.each<Partial<Place>>([
    { audienceGroups: ["親子"] },
    { audienceGroups: ["子ども", "高齢者"] },
    { audienceGroups: ["多世代"] },
    { kinds: ["childcare"] },
    { activities: ["喫茶", "読み聞かせ"] },
    { kinds: ["engawa"], audienceGroups: ["だれでも"] },
  ])("%o welcomes children", (fields) => {
    expect(fulfils("children", fields)).toBe(true);
  });

  test.each<Partial<Place>>([
    {},
    { audienceGroups: ["だれでも"] },
    { kinds: ["engawa"] },
    { kinds: ["engawa"], audienceGroups: ["だれでも"], note: "お子様連れはご遠慮ください" },
    { audienceGroups: ["若者"] },
  ])("%o does not say so", (fields) => {
    expect(fulfils("children", fields)).toBe(false);
  });
});

describe("what is done there", () => {
  test.each<[PlaceWish, Partial<Place>]>([
    ["exercise", { kinds: ["exercise"] }],
    ["exercise", { activities: ["お茶", "ﾗｼﾞｵ体操"] }],
    ["exercise", { name: "大手ころばん塾" }],
    ["meal", { kinds: ["dining"] }],
    ["meal", { fee: "200円（昼食つき）" }],
    ["tea", { activities: ["おちゃ", "喫茶"] }],
    ["tea", { kinds: ["salon"] }],
    ["craft", { activities: ["編みもの", "折り紙"] }],
    ["music", { activities: ["歌", "お茶"] }],
    ["music", { activities: ["からおけ"] }],
    ["boardGames", { activities: ["麻雀", "囲碁"] }],
    ["garden", { activities: ["畑"] }],
    ["garden", { name: "みんなの農園" }],
    ["learn", { activities: ["スマホ教室"] }],
  ])("%s is told by %o", (wish, fields) => {
    expect(fulfils(wish, fields)).toBe(true);
  });

  test.each<[PlaceWish, Partial<Place>]>([
    ["music", { name: "和歌山サロン" }],
    ["music", { activities: ["短歌"] }],
    ["garden", { name: "田畑町会館" }],
    ["meal", { activities: ["お茶（食事はありません）"] }],
    ["tea", { activities: ["体操"] }],
    ["meal", { name: "西町包括ブランチ", kinds: ["branch"] }],
    ["tea", { name: "おやこひろば", kinds: ["childcare"] }],
    ["boardGames", {}],
    ["learn", { activities: ["お茶"] }],
  ])("%s is not told by %o", (wish, fields) => {
    expect(fulfils(wish, fields)).toBe(false);
  });
});

test("車いす and 車 are so only where somebody looked and it is so", () => {
  expect(fulfils("wheelchair", { accessibility: { wheelchair: true } })).toBe(true);
  expect(fulfils("wheelchair", { accessibility: { wheelchair: false, ramp: true } })).toBe(false);
  expect(fulfils("wheelchair", { accessibility: { parking: true } })).toBe(false);
  expect(fulfils("parking", { accessibility: { parking: true } })).toBe(true);
  expect(fulfils("parking", {})).toBe(false);
});

test("one may talk where it says so, at a 相談窓口 and at a 包括ブランチ", () => {
  expect(fulfils("consultation", { consultation: true })).toBe(true);
  expect(fulfils("consultation", { kinds: ["branch"] })).toBe(true);
  expect(fulfils("consultation", { activities: ["お茶"] })).toBe(false);
});
