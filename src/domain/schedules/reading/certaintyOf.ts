import type { Schedule, ScheduleDoubt, ScheduleRule } from "../schedule.ts";

/**
 * How sure a reading is, and why not. Only doubts about the hour and about the usual days of 年末年始 and お盆
 * leave it `understood`. A text with 不定期, 随時 or 問い合わせ never is.
 */
export function certaintyOf(
  { rules, leftOver }: Pick<Schedule, "rules" | "leftOver">,
  found: ReadonlySet<ScheduleDoubt>,
  text: string,
): Pick<Schedule, "certainty" | "doubts"> {
  const doubts = new Set(found);
  const hasDates = rules.some(givesDates);
  if (rules.some(lacksAnchor)) doubts.add("anchorMissing");
  if (hasDates && rules.some(({ times }) => times.length === 0)) doubts.add("timeMissing");
  if (rules.some(isBareHoliday) && rules.some(isTimed)) doubts.add("openDaysGuessed");
  const isUnsure = /不定期|随時|問い?合わ?せ/.test(text.normalize("NFKC"));
  if (hasDates && (leftOver !== undefined || isUnsure)) doubts.add("partLeftOver");
  if (!hasDates && !WHY_NO_DATES.some((doubt) => doubts.has(doubt))) doubts.add("noDates");
  const isSure = [...doubts].every((doubt) => MILD.has(doubt));
  const certainty = hasDates ? (isSure ? "understood" : "doubtful") : "unknown";
  return { certainty, doubts: ORDER.filter((doubt) => doubts.has(doubt)) };
}

const MILD: ReadonlySet<ScheduleDoubt> = new Set(["timeMissing", "newYearGuessed", "obonGuessed"]);

const WHY_NO_DATES: readonly ScheduleDoubt[] = [
  "suspended",
  "frequencyOnly",
  "onRequest",
  "anchorMissing",
];

/** The graver ones first. */
const ORDER: readonly ScheduleDoubt[] = [
  "suspended",
  "noDates",
  "frequencyOnly",
  "onRequest",
  "anchorMissing",
  "weekdayDiffers",
  "yearGuessed",
  "timeGuessed",
  "openDaysGuessed",
  "partLeftOver",
  "mayClose",
  "timeMissing",
  "newYearGuessed",
  "obonGuessed",
];

/** 第2水曜 10時~11時 祝日: beside days with times this may be a day of closing. */
function isBareHoliday({ days, times }: ScheduleRule): boolean {
  return days.kind === "holidays" && times.length === 0;
}

function isTimed({ times }: ScheduleRule): boolean {
  return times.length > 0;
}

function givesDates(rule: ScheduleRule): boolean {
  return !lacksAnchor(rule);
}

function lacksAnchor({ days }: ScheduleRule): boolean {
  return days.kind === "weekly" && days.everyWeeks > 1 && days.anchor === undefined;
}
