import { expect, test } from "vitest";
import { PROBLEM_SENTENCES } from "../../src/text/problemSentences.ts";
import { problemText } from "../../src/text/problemText.ts";

test("says where first: file, row, column", () => {
  const text = problemText({
    code: "numberInvalid",
    severity: "warning",
    file: "people.csv",
    row: 14,
    column: "総人口",
    params: { found: "約30" },
  });
  expect(text).toBe(
    "people.csv 14行目 「総人口」：人数として読めません（約30）。0とはせず、数えていません。0以上の数字を入れてください。",
  );
});

test("counts things, not rows, in a JSON file", () => {
  const text = problemText({
    code: "coordinatesMissing",
    severity: "warning",
    file: "spot.geojson",
    row: 3,
  });
  expect(text).toMatch(/^spot\.geojson 3件目：/);
});

test("says every problem in whole sentences without blanks left in them", () => {
  const params: Record<string, string> = { role: "people", areaM2: "5", count: "3" };
  for (const [code, sentence] of Object.entries(PROBLEM_SENTENCES)) {
    const text = sentence((name) => params[name] ?? "縁側");
    expect(`${code} ${text}`).toMatch(/。$/);
    expect(`${code} ${text}`).not.toMatch(/undefined|NaN|\[object|（）|「」/);
  }
});
