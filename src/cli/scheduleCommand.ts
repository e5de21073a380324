import { readFile } from "node:fs/promises";
import { dayNumber } from "../domain/schedules/day.ts";
import { readSchedule } from "../domain/schedules/readSchedule.ts";
import type { Schedule, Session } from "../domain/schedules/schedule.ts";
import { sessionsBetween } from "../domain/schedules/sessionsBetween.ts";
import { ds441Of } from "../formats/calendar/ds441Of.ts";
import { rruleOf } from "../formats/calendar/rruleOf.ts";
import { decodeText } from "../formats/table/decodeText.ts";
import { scheduleSentence } from "../text/scheduleSentence.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";

const USAGE =
  "npm run town -- schedule 毎月第2・4水曜日10時〜11時30分 --from 2026-04-01 --to 2027-03-31";

/** `schedule`: each line as rules, with how sure they are, the sessions of a range and a plain sentence, as JSON. */
export const scheduleCommand: Command = {
  name: "schedule",
  purpose:
    "開く日を書いた言葉を読みとり、その間に開く日と時間をJSONにします。1行に1つずつ書いたファイルも読めます（文字コードは問いません。タブで区切った表は1列目だけを読み、#で始まる行は読みません）。年のない日付は、--from の年度の日とします。",
  example: USAGE,
  options: {
    from: { type: "string", meaning: "最初の日。2026-04-01 のように（必ず書く）" },
    to: { type: "string", meaning: "最後の日（必ず書く）" },
  },
  run: readSchedules,
};

async function readSchedules(given: Arguments, { out, err }: Terminal): Promise<number> {
  const from = dayOf(given.one("from"), "from");
  const to = dayOf(given.one("to"), "to");
  if (from > to) throw new UsageError("--from は --to より前の日にしてください。");
  const year = fiscalYearOf(from);
  const counts = { understood: 0, doubtful: 0, unknown: 0 };
  for (const { line, text } of await linesOf(given.positionals)) {
    const schedule = readSchedule(text, { year });
    counts[schedule.certainty]++;
    const sessions = sessionsBetween(schedule, from, to);
    out(
      `${JSON.stringify({ line, ...described(schedule), dates: sessions.map(dateOfSession) })}\n`,
    );
  }
  const { understood, doubtful, unknown } = counts;
  err(
    `読みとれたもの ${understood} 件、要確認 ${doubtful} 件、日にちにできないもの ${unknown} 件です。`,
  );
  return 0;
}

/** 年度, from April; dates without a year are taken for days of it. */
function fiscalYearOf(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return month >= 4 ? year : year - 1;
}

function described(schedule: Schedule): object {
  return {
    ...schedule,
    rrules: schedule.rules.map(rruleOf),
    ds441: ds441Of(schedule),
    sentence: scheduleSentence(schedule),
  };
}

/** `{ date: "2026-04-08", start: "10:00", end: "11:30" }`; `null` = not known, over 24:00 = on the next day. */
function dateOfSession({ date, time }: Session): object {
  const start = time === null ? null : clock(time.startMinute);
  const end = time === null || time.endMinute === null ? null : clock(time.endMinute);
  return { date, start, end };
}

function clock(minute: number): string {
  const hour = String(Math.floor(minute / 60)).padStart(2, "0");
  return `${hour}:${String(minute % 60).padStart(2, "0")}`;
}

/** The lines of a file, 1-based, or what was written itself. */
async function linesOf(
  written: readonly string[],
): Promise<readonly { readonly line: number; readonly text: string }[]> {
  const [path] = written;
  if (path === undefined) {
    throw new UsageError(`開く日の言葉か、それを書いたファイルを書いてください。例：${USAGE}`);
  }
  const bytes = written.length > 1 ? null : await readFile(path).catch(() => null);
  if (bytes === null) {
    if (/\.(txt|tsv|csv)$/i.test(path)) {
      throw new UsageError(`「${path}」を開けません。ファイルの場所と名前を確かめてください。`);
    }
    return [{ line: 1, text: written.join(" ") }];
  }
  const decoded = decodeText(bytes);
  if (decoded === null) throw new UsageError(`「${path}」は、文字のファイルとして読めません。`);
  return decoded.text
    .split(/\r\n|\n|\r/)
    .map((each, index) => ({ line: index + 1, text: each.split("\t")[0]!.trim() }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
}

function dayOf(text: string | undefined, option: string): string {
  const day = text?.normalize("NFKC").trim() ?? "";
  if (dayNumber(day) !== null) return day;
  throw new UsageError(`--${option} には日を書いてください。例：--${option} 2026-04-01`);
}
