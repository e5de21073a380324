import Encoding from "encoding-japanese";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-schedule-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const RANGE = ["--from", "2026-04-01", "--to", "2026-05-31"];

function linesOf(out: string): unknown[] {
  const lines = out.trimEnd().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}

test("words are answered by rules, dates with their times, and a sentence", async () => {
  const { code, out, err } = await run("schedule", "毎月第2・4水曜日 10時～11時30分", ...RANGE);
  expect(code).toBe(0);
  expect(linesOf(out)).toMatchObject([
    {
      line: 1,
      text: "毎月第2・4水曜日 10時～11時30分",
      certainty: "understood",
      rrules: ["FREQ=MONTHLY;BYDAY=2WE,4WE"],
      ds441: "24We",
      sentence: "毎月第2・第4水曜日 10時〜11時30分。",
      dates: [
        { date: "2026-04-08", start: "10:00", end: "11:30" },
        { date: "2026-04-22", start: "10:00", end: "11:30" },
        { date: "2026-05-13", start: "10:00", end: "11:30" },
        { date: "2026-05-27", start: "10:00", end: "11:30" },
      ],
    },
  ]);
  expect(err).toContain("読みとれたもの 1 件");
});

test.each(["UTF8", "SJIS", "EUCJP", "UTF16"] as const)(
  "a file in %s is read line by line, without notes and blank lines",
  async (encoding) => {
    const text = "# 一覧\r\n第2土曜日\tほかの列\r\n\r\n不定期\r\n";
    const path = join(folder, `${encoding}.txt`);
    const bytes = Encoding.convert(Encoding.stringToCode(text), {
      to: encoding,
      from: "UNICODE",
      bom: true,
    });
    await writeFile(path, Uint8Array.from(bytes));
    const { code, out, err } = await run("schedule", path, ...RANGE);
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { line: 2, text: "第2土曜日", dates: [{ date: "2026-04-11", start: null, end: null }, {}] },
      { line: 4, text: "不定期", certainty: "unknown", dates: [] },
    ]);
    expect(err).toContain("日にちにできないもの 1 件");
  },
);

test.each([
  [["schedule", ...RANGE], "ファイルを書いてください"],
  [["schedule", "第2水曜"], "--from 2026-04-01"],
  [["schedule", "第2水曜", "--from", "2026-04-01", "--to", "来年"], "--to 2026-04-01"],
  [["schedule", "第2水曜", "--from", "2026-04-01", "--to", "2026-03-01"], "より前の日"],
  [["schedule", "/nowhere/list.tsv", ...RANGE], "/nowhere/list.tsv」を開けません"],
])("%j is answered by what to write instead", async (args, sentence) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
