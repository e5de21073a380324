import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { UpkeepPart } from "../../../src/features/upkeep/UpkeepPart.tsx";
import { changeRequestText } from "../../../src/text/changeRequestText.ts";
import { upkeepText } from "../../../src/text/upkeepText.ts";
import { drawn, someState } from "../fakeApp.tsx";

function salon(id: string, fields: Partial<Place> = {}): Place {
  return {
    id,
    name: id,
    kinds: ["salon"],
    location: { lng: 139.405, lat: 35.305, precision: "exact" },
    status: { state: "open" },
    ...fields,
  };
}

describe("確かめる", () => {
  test("lists what was never confirmed, with what is missing and what can be done", () => {
    const html = drawn(
      someState([salon("ひだまり", { scheduleText: "毎週火曜" })]),
      <UpkeepPart />,
    );
    expect(html).toContain("ひだまり");
    expect(html).toContain("まだ一度も確かめていません。");
    expect(html).toContain("足りないこと：連絡先、対象");
    expect(html).toContain("確かめた");
    expect(html).toContain("行ってきた");
  });

  test("says so when nothing is due", () => {
    const closed = salon("ひだまり", { status: { state: "closed" } });
    expect(drawn(someState([closed]), <UpkeepPart />)).toContain(
      "確かめる時期のきた場所はありません。",
    );
  });

  test("counts every zone, and what lies in none", () => {
    const html = drawn(someState([salon("ひだまり")]), <UpkeepPart />);
    expect(html).toContain("若葉台");
    expect(html).toContain("圏域外・位置なし");
  });
});

describe("the letter to those who run a place", () => {
  test("holds what the public may see, and asks for the rest", () => {
    const text = changeRequestText(
      salon("ひだまり", { operator: "ひだまりの会", fee: "100円", verifiedOn: "2026-04-20" }),
      "縁側市",
    );
    expect(text).toMatch(/^ひだまりの会 ご担当者さま/);
    expect(text).toContain("・参加費：100円");
    expect(text).toContain("・電話：（わかりません）");
    expect(text).toContain("最後に確かめた日：2026年4月20日");
  });

  test("holds nothing that is for the office alone", () => {
    const text = changeRequestText(
      salon("ひだまり", {
        representative: "山田はな",
        representativePhone: "090-0000-0000",
        internalNote: "もめごと",
        extra: { 備考: "ひみつ" },
      }),
      "縁側市",
    );
    expect(text).not.toMatch(/山田|090|もめごと|ひみつ/);
  });
});

test("how late a place is, in words", () => {
  const due = { state: "due", dueOn: "2026-01-01" } as const;
  const words = [0, 60, 100, 800].map((lateDays) =>
    upkeepText({ ...due, lateDays }, "2025-07-01").replace(/^.*。時期を/, ""),
  );
  expect(words).toEqual([
    "0日過ぎています。",
    "60日過ぎています。",
    "3か月過ぎています。",
    "2年過ぎています。",
  ]);
});
