import { expect, test } from "vitest";
import { wrongReport } from "../../../src/text/find/wrongReport.ts";

test("the letter names the place and what the list says of it, and leaves room for what is right", () => {
  const place = {
    name: "縁側 なかむら",
    address: "縁側市西町2-1",
    scheduleText: "月〜金 10時〜16時",
  };
  expect(wrongReport(place, "縁側市", "2026-11-20")).toBe(
    [
      "縁側市の案内「縁側 なかむら」に、違うところがありました。",
      "",
      "案内の内容（2026年11月20日に見たもの）",
      "・住所：縁側市西町2-1",
      "・日程：月〜金 10時〜16時",
      "",
      "正しい内容：",
      "",
    ].join("\n"),
  );
});
