import { expect, test } from "vitest";
import type { ZoneReason } from "../../src/domain/coverage/zoneReasons.ts";
import { defaultViewState } from "../../src/state/viewState.ts";
import { askSentence } from "../../src/text/askSentence.ts";
import { gapSentence } from "../../src/text/gapSentence.ts";
import { headlineText } from "../../src/text/headlineText.ts";
import { layersText } from "../../src/text/layersText.ts";
import { methodLine } from "../../src/text/methodLine.ts";
import { placeReachText } from "../../src/text/placeReachText.ts";
import { placeCountText } from "../../src/text/placeCountText.ts";
import { positionErrorText } from "../../src/text/positionErrorText.ts";
import { provisionHeadline } from "../../src/text/provisionHeadline.ts";
import { provisionSentence } from "../../src/text/provisionSentence.ts";
import { statusText } from "../../src/text/statusText.ts";
import { zoneReasonText } from "../../src/text/zoneReasonText.ts";

const FIVE = defaultViewState().question.layers;

test("the question reads as one sentence", () => {
  expect(askSentence(defaultViewState().question, "小学校区")).toBe(
    "5種類すべてにふつうの足で500\u00a0m以内に届く65歳以上を小学校区ごとに。道のりで。",
  );
});

test("kinds are named while they are few", () => {
  expect(layersText(["salon"])).toBe("サロン");
  expect(layersText(["engawa", "salon"])).toBe("サロンと地域の縁側");
  expect(layersText(["cafe", "salon", "ibasho"])).toBe("サロンなど3種類");
  expect(layersText([...FIVE, "other"])).toBe("すべての場所");
  expect(layersText([])).toBe("どの種類も選んでいません");
});

test("the headline says who lacks what, and which way was measured", () => {
  const asked = {
    walker: "ordinary",
    limit: "500\u00a0m",
    peopleClass: "age65",
    layers: FIVE,
  } as const;
  expect(headlineText({ ...asked, measured: "street" })).toBe(
    "歩いて500\u00a0m以内に行ける場所がない65歳以上の人",
  );
  expect(headlineText({ ...asked, measured: "straight", layers: ["salon"] })).toBe(
    "直線距離で500\u00a0m以内に行けるサロンがない65歳以上の人",
  );
});

test("a wheelchair does not walk", () => {
  const asked = {
    walker: "wheelchair",
    limit: "10分",
    peopleClass: "age65",
    layers: FIVE,
  } as const;
  expect(headlineText({ ...asked, measured: "street" })).toMatch(/^車いすで10分以内/);
});

test("where streets are not known, every sentence says that it is an estimate", () => {
  const asked = {
    walker: "ordinary",
    measured: "straightDetour",
    limit: "500\u00a0m",
    peopleClass: "age65",
  } as const;
  const estimate = "（直線距離×1.3の推計）";
  expect(headlineText({ ...asked, layers: FIVE })).toContain(estimate);
  expect(gapSentence({ ...asked, people: 10, covered: 5, uncovered: 5 })).toContain(estimate);
  expect(placeReachText({ ...asked, people: { age65: 3 } })).toContain(estimate);
});

test("a gap is who, how many, and what is missing", () => {
  const gap = {
    walker: "ordinary",
    peopleClass: "age65",
    measured: "street",
    limit: "500\u00a0m",
  } as const;
  expect(gapSentence({ ...gap, people: 2516, covered: 1615, uncovered: 901 })).toBe(
    "65歳以上の901人（35.8%）は、歩いて500\u00a0m以内に行ける場所がありません。",
  );
  expect(gapSentence({ ...gap, people: 10, covered: 10, uncovered: 0 })).toBe(
    "65歳以上のみなさんに、歩いて500\u00a0m以内に行ける場所があります。",
  );
  const everyone = { ...gap, peopleClass: "everyone" } as const;
  expect(gapSentence({ ...everyone, people: 200, covered: 100, uncovered: 100 })).toMatch(
    /^100人（50\.0%）は/,
  );
  expect(gapSentence({ ...everyone, people: 10, covered: 10, uncovered: 0 })).toMatch(
    /^ここに住むみなさんに/,
  );
});

test("people without a street near are never said to have a place", () => {
  const gap = {
    walker: "ordinary",
    peopleClass: "age65",
    measured: "street",
    limit: "500\u00a0m",
  } as const;
  expect(gapSentence({ ...gap, people: 10, covered: 7, uncovered: 0 })).toMatch(/^65歳以上の7人に/);
  expect(gapSentence({ ...gap, people: 3, covered: 0, uncovered: 0 })).toBe("");
});

test("every figure names its method, walker, limit and day", () => {
  const answer = { walker: "ordinary", limitM: 500, peopleAsOf: "2025-10-01" } as const;
  const limit = { unit: "metres", value: 500 } as const;
  expect(methodLine({ ...answer, limit, measured: "street" })).toBe(
    "道のりで計算した推計です（ふつうの足 80\u00a0m/分、500\u00a0m以内、境目をふくむ）。人口 2025年10月1日。",
  );
  const tenMinutes = { unit: "minutes", value: 10 } as const;
  expect(
    methodLine({ ...answer, limit: tenMinutes, limitM: 800, measured: "straightDetour" }),
  ).toContain("直線距離×1.3の推計です（ふつうの足 80\u00a0m/分、10分（800\u00a0m）以内");
});

test("who can walk to a place is told for the class asked about first", () => {
  expect(
    placeReachText({
      walker: "ordinary",
      measured: "street",
      limit: "500\u00a0m",
      peopleClass: "age65",
      people: { age65: 1204, everyone: 4310 },
    }),
  ).toBe("歩いて500\u00a0m以内に、65歳以上が1,204人います（推計）。すべての人は4,310人です。");
});

test("provision says how many zones lack all kinds, or that none does", () => {
  expect(provisionHeadline(2, 12, "校区", FIVE)).toBe(
    "12校区のうち2校区に、5種類のどれもありません。",
  );
  expect(provisionHeadline(3, 12, "校区", ["salon"])).toBe(
    "12校区のうち3校区に、サロンがありません。",
  );
  expect(provisionHeadline(0, 6, "校区", FIVE)).toBe("6校区のすべてに、5種類のどれかがあります。");
});

test("a status tells since when and until when", () => {
  expect(statusText({ state: "suspended", from: "2026-04-01" })).toBe("休止中（2026年4月1日から）");
  expect(statusText({ state: "open" })).toBe("開いている");
});

test("every reason is a sentence with its numbers", () => {
  const words = { zone: "校区", people: "65歳以上の人", limit: "500\u00a0m", near: "380\u00a0m" };
  const reasons: readonly ZoneReason[] = [
    { reason: "noPeople" },
    { reason: "noPlacesAnywhere" },
    { reason: "everyoneReached", people: 10, byOtherZone: 4 },
    { reason: "noWay" },
    { reason: "noPlacesInside", uncovered: 40, medianM: 1181 },
    { reason: "placesInsideButFar", places: 3, covered: 5, uncovered: 40, medianM: 612 },
    { reason: "blockedByBarrier", people: 321, uncovered: 901 },
    { reason: "coveredByNeighbours", people: 210, covered: 500 },
    { reason: "notJoined", people: 38 },
  ];
  const sentences = reasons.map((reason) => zoneReasonText(reason, words));
  for (const sentence of sentences) expect(sentence).toMatch(/。$/);
  expect(sentences[2]).toContain("4人");
  expect(sentences[4]).toContain("約1,190\u00a0m");
  expect(sentences[5]).toContain("3か所");
  expect(sentences[6]).toMatch(
    /^届かない901人のうち321人は、まっすぐなら380\u00a0m以内に場所があります/,
  );
});

test("a reason never says of some what holds for all", () => {
  const words = { zone: "校区", people: "65歳以上の人", limit: "500\u00a0m", near: "380\u00a0m" };
  const said = (reason: ZoneReason) => zoneReasonText(reason, words);
  const far = { reason: "placesInsideButFar", places: 1, uncovered: 40, medianM: 900 } as const;
  expect(said({ ...far, covered: 0 })).toContain("だれの家からも");
  expect(said({ ...far, covered: 3 })).toContain("遠い家があります");
  expect(said({ reason: "coveredByNeighbours", people: 5, covered: 5 })).toContain("5人は、みな");
  const reached = { reason: "everyoneReached", people: 5 } as const;
  expect(said({ ...reached, byOtherZone: 5 })).toContain("みなこの校区の外");
  expect(said({ ...reached, byOtherZone: 0 })).toBe("");
  expect(said({ reason: "noPeople" })).toBe("この校区に住む65歳以上の人は、いません。");
  expect(said({ reason: "blockedByBarrier", people: 5, uncovered: 5 })).toContain("5人はみな");
});

test("what a zone has and lacks of the kinds asked about is told apart", () => {
  const counts = { salon: 2, cafe: 1, engawa: 0, ibasho: 0, branch: 0, other: 9 };
  expect(provisionSentence(counts, FIVE)).toBe(
    "サロンが2か所、カフェが1か所あります。地域の縁側、居場所、包括ブランチはありません。",
  );
  expect(provisionSentence(counts, ["salon"])).toBe("サロンが2か所あります。");
});

test("the list says how many of its places do not count", () => {
  expect(placeCountText(74, 74)).toBe("74か所あります。");
  expect(placeCountText(79, 74)).toContain("5か所は、休止・計画・位置未定など");
  expect(placeCountText(0, 0)).toBe("");
});

test("a position that is not in the town is answered with numbers of this town", () => {
  const monaco = [7.4, 43.72, 7.44, 43.76] as const;
  expect(positionErrorText("lat", monaco)).toContain("例：43.7400");
  expect(positionErrorText("lng", monaco)).toContain("7.40から7.44");
});
