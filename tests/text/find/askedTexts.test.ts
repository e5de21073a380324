import { describe, expect, test } from "vitest";
import { countText } from "#src/text/find/countText.ts";
import { leaveOutButtonText } from "#src/text/find/leaveOutButtonText.ts";
import { leaveOutText } from "#src/text/find/leaveOutText.ts";
import { newsText } from "#src/text/find/newsText.ts";
import { asOfText } from "#src/text/find/asOfText.ts";
import { wishText } from "#src/text/find/wishText.ts";

test("counts places and says their order", () => {
  expect(countText(4, "near", "ja")).toBe("4か所あります。近い順です。");
  expect(countText(4, "soon", "en")).toBe("4 places. Soonest first.");
  expect(countText(1, "near", "en")).toBe("1 place.");
  expect(countText(0, "near", "ja")).toBe("あてはまる場所はありません。");
});

describe("nothing found", () => {
  const asked = { wishes: ["walk10", "free"], period: "today", text: "" } as const;

  test("says what was asked, and what to leave out", () => {
    expect(leaveOutText(asked, { what: "free", count: 3 }, "ja")).toBe(
      "きょうは、「歩いて10分まで」「無料」の場所がありません。「無料」を外すと3か所あります。",
    );
    expect(leaveOutText(asked, { what: "free", count: 1 }, "en")).toBe(
      "Nothing today for “Within a 10\u00a0min walk” and “Free”. Without “Free” there is 1 place.",
    );
    expect(leaveOutButtonText(asked, "free", "ja")).toBe("「無料」を外す");
  });

  test("offers other days", () => {
    expect(leaveOutText(asked, { what: "period", count: 2 }, "ja")).toContain(
      "ほかの日には2か所あります。",
    );
    expect(leaveOutButtonText(asked, "period", "en")).toBe("See other days");
  });

  test("repeats the words that somebody typed", () => {
    const typed = { ...asked, wishes: [], text: " カラオケ " };
    expect(leaveOutText(typed, null, "ja")).toBe("きょうは、「カラオケ」の場所がありません。");
    expect(leaveOutText({ ...typed, text: "" }, null, "en")).toBe("Nothing today.");
  });
});

test("the limit of a walk is said as it is set", () => {
  expect(wishText("walk10", "ja", 15)).toBe("歩いて15分まで");
});

test("says what is new of a place", () => {
  expect(newsText({ what: "days", name: "西町お茶のみ会" }, "ja")).toBe(
    "「西町お茶のみ会」の日程が変わりました。",
  );
});

test("says when a place was last confirmed, the year where it is another one", () => {
  expect(asOfText("2026-11-18", "2026-11-20", "ja")).toBe("11月18日に確認");
  expect(asOfText("2025-11-08", "2026-11-20", "ja")).toBe("2025年11月8日に確認");
  expect(asOfText("2025-11-08", "2026-11-20", "en")).toBe("Checked on 8\u00a0Nov 2025");
  expect(asOfText(undefined, "2026-11-20", "ja")).toBeNull();
  expect(asOfText("去年", "2026-11-20", "ja")).toBeNull();
});
