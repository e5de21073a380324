import type { Schedule, ScheduleClosing, ScheduleRule } from "../domain/schedules/schedule.ts";
import { closingText } from "./closingText.ts";
import { bareDayPatternText, dayPatternText } from "./dayPatternText.ts";
import { dayText } from "./dayText.ts";
import { moveText } from "./moveText.ts";
import { timeRangeText } from "./timeRangeText.ts";

/**
 * A schedule in plain Japanese: 「毎月第2・第4水曜日 10時〜11時30分。祝日と8月は休みです。」 It says what the rules
 * say, not the words they were read from; a doubtful one ends in 「（要確認）」, one without dates in
 * 「日程はお問い合わせください。」
 */
export function scheduleSentence(schedule: Schedule): string {
  const { label, certainty, closings, moves } = schedule;
  const rules = schedule.rules.filter(({ days }) => bareDayPatternText(days) !== "");
  const hasDates = certainty !== "unknown" && rules.length > 0;
  return [
    label === undefined ? "" : `${label}：`,
    rules.length === 0 ? "" : rulesText(rules),
    closingsText(closings),
    ...moves.map(moveText),
    validityText(schedule),
    hasDates ? "" : "日程はお問い合わせください。",
    hasDates && certainty === "doubtful" ? "（要確認）" : "",
  ].join("");
}

/** Each rule a sentence; rules of the same times share one. */
function rulesText(rules: readonly ScheduleRule[]): string {
  const daysByTimes = new Map<string, string[]>();
  for (const rule of rules) {
    const times = timesText(rule);
    const days = dayPatternText(rule.days, rule.months);
    daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), days]);
  }
  const isUntimed = rules.every(({ times }) => times.length === 0);
  const sentences = Array.from(daysByTimes, ([times, days]) => {
    const unknown = times.startsWith(" ") || isUntimed ? "" : "（時間は分かりません）";
    return `${days.join("、")}${unknown}${times}。`;
  });
  return `${sentences.join("")}${isUntimed ? "時間は分かりません。" : ""}`;
}

/** 「 10時〜11時30分（全10回）」, to stand right after the days. */
function timesText({ times, count }: ScheduleRule): string {
  const ranges = times.map(timeRangeText).join("と");
  return `${ranges === "" ? "" : ` ${ranges}`}${count === undefined ? "" : `（全${count}回）`}`;
}

function closingsText(closings: readonly ScheduleClosing[]): string {
  const words = closings.map(closingText).filter((text) => text !== "");
  if (words.length === 0) return "";
  return `${words.join(words.length === 2 ? "と" : "、")}は休みです。`;
}

function validityText({ from, to }: Schedule): string {
  if (from === undefined && to === undefined) return "";
  const first = from === undefined ? "" : `${dayText(from)}から`;
  return `${first}${to === undefined ? "" : `${dayText(to)}まで`}です。`;
}
