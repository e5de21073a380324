import { dayOfCell } from "./dayOfCell.ts";
import { isDash } from "./cleanedCell.ts";
import { cellsOf, keepCells, rawTextOf, type RowReading, say, textOf } from "./rowReading.ts";
import { timeOfCell } from "./timeOfCell.ts";

/** The words of a row about its opening days, apart and together. */
export interface ScheduleCells {
  /** All of it as one text, as the place keeps it. */
  readonly text: string;
  /** 月火水木金; 平日・土曜日. */
  readonly availableDays?: string;
  /** `HH:MM`, or as written. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly notes?: string;
  /** Days on which it is closed, the opposite of all the others. */
  readonly closedDays?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** The day of the import, for dates without a year. */
  readonly today: string;
}

/**
 * The opening days of a row from the columns for them, `null` where none says anything. Opening rules that a
 * list keeps in its column of closing days (「毎月第4水曜日 参加料200円」) are taken as opening, and said.
 */
export function scheduleOfRow(reading: RowReading, today: string): ScheduleCells | null {
  const availableDays = textOf(reading, "availableDays", "・").replace(/[;；,，]\s*/g, "・");
  const startTime = timeOfCell(textOf(reading, "startTime"));
  const endTime = timeOfCell(textOf(reading, "endTime"));
  const notes = textOf(reading, "scheduleNote");
  const period = periodOf(reading);
  const times = startTime + endTime === "" ? "" : `${startTime}～${endTime}`;
  const opening = openingLines(textOf(reading, "scheduleText"), availableDays, times, period.text);
  const closed = closedDaysOf(reading);
  const isMisplaced = opening.length === 0 && isOpeningRule(closed);
  if (isMisplaced) {
    reading.needsReview = true;
    say(reading, "openingAmongClosings", "warning", { found: closed });
  }
  const closedDays = isMisplaced ? "" : closed;
  const closing = closedDays === "" ? closed : `休み：${closedDays}`;
  const lines = [...opening, notes, closing].filter((line) => line !== "");
  if (lines.length === 0) return null;
  return {
    text: lines.join("\n"),
    today,
    ...(availableDays !== "" && { availableDays }),
    ...(startTime !== "" && { startTime }),
    ...(endTime !== "" && { endTime }),
    ...(notes !== "" && { notes }),
    ...(closedDays !== "" && { closedDays }),
    ...(period.from !== "" && { from: period.from }),
    ...(period.to !== "" && { to: period.to }),
  };
}

/** The period is the day itself where no rule is given, and the time of validity where one is. */
function openingLines(rule: string, days: string, times: string, period: string): string[] {
  const hasRule = rule !== "" || days !== "";
  const daysAndTimes = [days || (hasRule ? "" : period), times].filter((part) => part !== "");
  const validity = hasRule && period !== "" ? `期間：${period}` : "";
  return [rule, daysAndTimes.join(" "), validity].filter((line) => line !== "");
}

/** In a column of closing days, なし says that there are none. */
function closedDaysOf(reading: RowReading): string {
  const cells = cellsOf(reading, "closedDays");
  if (cells.length > 0) return cells.join("\n");
  const raw = rawTextOf(reading, "closedDays");
  return isDash(raw) ? "" : raw;
}

/** Rules of months, times and fees are how a gathering is announced, not how a shop closes. */
function isOpeningRule(text: string): boolean {
  return (
    /参加[料費]|会費|開催|\d\s*回\s*[／/]\s*年|\d{1,2}[:時]\d{0,2}\s*[~～〜]/.test(text) &&
    !/休み|休館|定休|休診/.test(text)
  );
}

interface Period {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** First and last day, of events only: of a place they are its beginning and its end. */
function periodOf(reading: RowReading): Period {
  if (!reading.plan.isOfEvents) return { text: "", from: "", to: "" };
  const [startText, endText] = [textOf(reading, "startDate"), textOf(reading, "endDate")];
  const [from, to] = [dayOfCell(startText) ?? "", dayOfCell(endText) ?? ""];
  if (from === "" && startText !== "") keepCells(reading, "startDate");
  if (to === "" && endText !== "") keepCells(reading, "endDate");
  const [start, end] = [spoken(from) || startText, spoken(to) || endText];
  const text = start === end || end === "" ? start : `${start}～${end}`;
  return { text, from, to };
}

function spoken(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return date === undefined ? "" : `${year}年${month}月${date}日`;
}
