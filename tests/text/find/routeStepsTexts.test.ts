import { describe, expect, test } from "vitest";
import type { RouteStep } from "#src/domain/walking/routeStep.ts";
import type { WalkRoute } from "#src/domain/walking/walkRoute.ts";
import type { Language } from "#src/text/find/language.ts";
import { routeStepsTexts } from "#src/text/find/routeStepsTexts.ts";

function step(change: Partial<RouteStep>): RouteStep {
  return {
    turn: "right",
    heading: null,
    lengthM: 118,
    streetName: "",
    streetClass: "street",
    passes: [],
    leavesOutTurns: false,
    landmark: null,
    ...change,
  };
}

function told(
  steps: readonly RouteStep[],
  language: Language,
  goalSide: WalkRoute["goalSide"] = "left",
): string[] {
  return routeStepsTexts({ steps, goalSide, isStraight: false }, language).map((parts) =>
    parts.map(({ text, isJapanese }) => (isJapanese ? `[${text}]` : text)).join(""),
  );
}

const START = step({ turn: "start", heading: "south", lengthM: 283 });
const WAY = [
  { ...START, passes: ["majorRoad"] as const },
  step({ landmark: "栄小学校" }),
  step({ turn: "left", passes: ["bridge", "railway"] }),
  step({ lengthM: 72, streetName: "本町通り" }),
];

test("tells a way in Japanese", () => {
  expect(told(WAY, "ja")).toEqual([
    "大きい道を渡り、栄小学校の方へ280\u00a0m。",
    "栄小学校の角を右へ120\u00a0m。",
    "左へ曲がり、橋を渡り、線路を渡って120\u00a0m。",
    "右へ曲がり、本町通りを70\u00a0m。左側にあります。",
  ]);
});

test("says where the map tells more than the words", () => {
  const winding = [step({ turn: "start", heading: "south", leavesOutTurns: true })];
  expect(told(winding, "ja")).toEqual([
    "南へ120\u00a0m。途中の曲がり角は地図を見てください。左側にあります。",
  ]);
  expect(told(winding, "en")).toEqual([
    "Walk 120\u00a0m south. For the turns on the way, look at the map. It is on the left.",
  ]);
});

test("tells one thing a sentence in やさしい日本語", () => {
  expect(told(WAY.slice(2), "easy")).toEqual([
    "{左|ひだり}に {曲|ま}がります。{橋|はし}を {渡|わた}ります。{線路|せんろ}を {渡|わた}ります。120メートル {歩|ある}きます。",
    "{右|みぎ}に {曲|ま}がります。本町通りを 70メートル {歩|ある}きます。{左|ひだり}に あります。",
  ]);
});

test("tells a way in English, its names marked as Japanese", () => {
  expect(told(WAY, "en")).toEqual([
    "Walk 280\u00a0m towards [栄小学校], across a main road.",
    "Turn right at [栄小学校] and walk 120\u00a0m.",
    "Turn left and walk 120\u00a0m, over a bridge and across the railway.",
    "Turn right and walk 70\u00a0m along [本町通り]. It is on the left.",
  ]);
});

describe("where it begins", () => {
  test("names what the next step meets rather than a point of the compass", () => {
    expect(told([START, step({ passes: ["railway"] })], "ja")[0]).toBe("線路の方へ280\u00a0m。");
    expect(told([START, step({})], "ja")[0]).toBe("南へ280\u00a0m。");
  });

  test("does not send anybody towards a bridge that has been crossed", () => {
    const first = { ...START, passes: ["bridge"] as const };
    expect(told([first, step({ passes: ["bridge"] })], "ja")[0]).toBe("橋を渡り、南へ280\u00a0m。");
  });

  test("tells only the length where not even the compass is known", () => {
    expect(told([{ ...START, heading: null }], "en")).toEqual([
      "Walk 280\u00a0m. It is on the left.",
    ]);
  });
});

test("passes at most two things, each once, and leaves the wide roads out first", () => {
  const passes = ["majorRoad", "bridge", "majorRoad", "bridge", "railway"] as const;
  expect(told([step({ passes })], "ja", "ahead")).toEqual([
    "右へ曲がり、橋を渡り、線路を渡って120\u00a0m。目の前にあります。",
  ]);
});

test("a step is never 0 m long", () => {
  expect(told([step({ lengthM: 2 })], "ja")[0]).toMatch(/^右へ10\u00a0m。/);
});

test("names with braces do not break furigana", () => {
  expect(told([step({ streetName: "{本町|" })], "ja")[0]).toContain("本町を");
});

test("where no street is known there is nothing to tell, and at the door only where it is", () => {
  expect(routeStepsTexts({ steps: [], goalSide: "ahead", isStraight: true }, "ja")).toEqual([]);
  expect(told([], "ja", "ahead")).toEqual(["目の前にあります。"]);
});
