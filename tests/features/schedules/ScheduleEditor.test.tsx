import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { DateMoveForm } from "../../../src/features/schedules/DateMoveForm.tsx";
import { ScheduleEditor } from "../../../src/features/schedules/ScheduleEditor.tsx";
import { drawnSchedule, someRule } from "../../domain/schedules/drawnSchedule.ts";

const TODAY = "2026-11-20";

function editor(value: Schedule | null, text = "", isConfirmed = false): string {
  return renderToStaticMarkup(
    <ScheduleEditor
      value={value}
      isConfirmed={isConfirmed}
      text={text}
      today={TODAY}
      onChange={() => {}}
    />,
  );
}

/** The names of all buttons that are pressed. */
function pressed(html: string): string[] {
  const buttons = html.match(/<button[^>]*aria-pressed="true"[^>]*>.*?<\/button>/g) ?? [];
  return buttons.map(
    (button) => /aria-label="([^"]*)"/.exec(button)?.[1] ?? button.replaceAll(/<[^>]*>/g, ""),
  );
}

test("an empty schedule asks for weekdays", () => {
  const html = editor(null);
  expect(html).toContain("いつ開きますか");
  expect(html).toContain("曜日を押してください");
  expect(pressed(html)).toEqual(["毎週", "毎週", "毎月"]);
  expect(html).not.toContain("もとの文");
  expect(html).not.toContain("この内容で合っています");
});

describe("a schedule read from words", () => {
  const text = "毎月第2・4水曜日　午前10時～11時半（祝日・年末年始は休み、8月はお休み、雨天中止）";
  const html = editor(readSchedule(text), text);

  test("shows the words, the sentence, the next three dates and why it is 要確認", () => {
    expect(html).toContain(text);
    expect(html).toContain(
      "毎月第2・第4水曜日 10時〜11時30分。祝日、年末年始（12月29日〜1月3日）、8月は休みです。（要確認）",
    );
    expect(html.match(/<li>(1[12]月\d+日（水）午前10時から11時30分まで)<\/li>/g)).toHaveLength(3);
    expect(html).toContain("要確認");
    expect(html).toContain("12月29日から1月3日までと考えました");
    expect(html).toContain("この内容で合っています");
  });

  test("has the buttons pressed that say the same", () => {
    expect(pressed(html).join(" ")).toBe("第何週 第2 第4 水曜日 毎月 休む 年末年始 8月");
    expect(html).toContain('value="10:00"');
    expect(html).toContain('value="11:30"');
    expect(html).toContain('value="12/29"');
  });
});

test("a schedule that was read cleanly still asks a person whether it is right", () => {
  const html = editor(readSchedule("第2・4水曜 10時～12時"), "第2・4水曜 10時～12時");
  expect(html).toContain("読みとれました。");
  expect(html).toContain("この内容で合っています");
});

test("a schedule that a person has confirmed says that it is used, and asks nothing", () => {
  const html = editor(drawnSchedule({ text: "第2・4水曜" }), "第2・4水曜", true);
  expect(html).toContain("この日程を使います");
  expect(html).not.toContain("この内容で合っています");
});

test("every other week without a day to count from asks for one", () => {
  const text = "隔週火曜 13時～";
  const html = editor(readSchedule(text), text);
  expect(html).toContain("開く日を1つ入れてください");
  expect(html).not.toContain("この内容で合っています");
  expect(pressed(html)).toContain("終わりは決めない");
});

test("irregular words stay, with 「ときどき」 pressed", () => {
  const html = editor(readSchedule("不定期"), "不定期");
  expect(pressed(html)).toEqual(["ときどき（不定）"]);
  expect(html).toContain("日程はお問い合わせください");
});

test("nth weekdays that differ stand apart, so that each shows its own", () => {
  const days = {
    kind: "nthWeekdays",
    nths: [
      { nth: 1, weekday: 2 },
      { nth: 4, weekday: 4 },
    ],
  } as const;
  const html = editor(drawnSchedule({ rules: [someRule({ days })] }));
  expect(html).toContain("ほかに開く日");
  expect(pressed(html).join(" ")).toMatch(/^第何週 第1 火曜日 毎月 第何週 第4 木曜日 /);
});

test("what has no buttons is said in words and can be taken away", () => {
  const html = editor(
    drawnSchedule({
      closings: [
        { kind: "pattern", days: { kind: "nthWeekdays", nths: [{ nth: 4, weekday: 3 }] } },
        { kind: "yearly", from: "07-20", to: "08-31" },
      ],
      moves: [{ kind: "date", from: "2026-11-25", to: "2026-11-26" }],
    }),
  );
  for (const line of [
    "第4水曜日は休みです。",
    "7月20日〜8月31日は休みです。",
    "2026年11月25日（水）は、11月26日（木）に変わります。",
  ]) {
    expect(html).toContain(`aria-label="${line}消す"`);
  }
});

test("one month and one day can be made different, and one day alone where days are named", () => {
  const html = editor(drawnSchedule());
  expect(html).toContain("この月だけ変える");
  expect(html).toContain("この日だけ変える");
  const days = { kind: "dates", dates: ["2026-11-25"] } as const;
  const named = editor(drawnSchedule({ rules: [someRule({ days })] }));
  expect(named).not.toContain("この月だけ変える");
  expect(named).toContain("この日だけ変える");
});

test("the days that can be moved are the next ones, with those that are closed", () => {
  const html = renderToStaticMarkup(
    <DateMoveForm
      schedule={drawnSchedule({ closings: [{ kind: "dates", dates: ["2026-12-09"] }] })}
      today={TODAY}
      onUse={() => {}}
      onCancel={() => {}}
    />,
  );
  expect(html).toContain(">11月25日（水）<");
  expect(html).toContain(">12月9日（水）（この日は休み）<");
  expect(html).toContain(">2027年1月13日（水）<");
});

test("a next date on a holiday is marked with its name", () => {
  const days = { kind: "dates", dates: ["2026-11-23"] } as const;
  expect(editor(drawnSchedule({ rules: [someRule({ days })] }))).toContain("勤労感謝の日");
});

test("a course that is over says so", () => {
  expect(editor(drawnSchedule({ to: "2026-03-31" }))).toContain("これから開く日はありません");
});

test("an editor stands in a form of somebody else: it has none, and no button that submits", () => {
  const html = editor(drawnSchedule());
  expect(html).not.toContain("<form");
  expect(html.match(/<button/g)?.length).toBe(html.match(/<button type="button"/g)?.length);
});
