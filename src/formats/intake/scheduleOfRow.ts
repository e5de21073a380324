import { dayOfCell } from "./dayOfCell.ts";
import { fiscalYearOf } from "../../domain/upkeep/fiscalYearOf.ts";
import { isDash } from "./cleanedCell.ts";
import { cellsOf, keepCells, rawTextOf, type RowReading, say, textOf } from "./rowReading.ts";
import { timeOfCell } from "./timeOfCell.ts";

/** The words of a row about its opening days, by what their columns are for. */
export interface ScheduleCells {
  /** Free words: 毎月第2・4水曜 10時～; "" = only the other columns say something. */
  readonly text: string;
  /** 月火水木金; 平日・土曜日. */
  readonly availableDays?: string;
  /** `HH:MM`, or as written. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly notes?: string;
  /** Days on which it is closed, the opposite of all the others. */
  readonly closedDays?: string;
  /** The 年度 that the table is of, by its titles or the day of the import: for dates without a year. */
  readonly year: number;
  /** The day of the import. */
  readonly today: string;
}

/** What a row says of its opening days, as one text and apart. */
export interface RowSchedule {
  /** As the place keeps it. */
  readonly text: string;
  readonly cells: ScheduleCells;
  /** First and last day of validity, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** More than closing days and times is said: dates can be expected of it. */
  readonly saysDays: boolean;
}

/**
 * The opening days of a row from the columns for them, `null` where none says anything. Opening rules that a
 * list keeps in its column of closing days (「毎月第4水曜日 参加料200円」) are taken as opening, and said.
 */
export function scheduleOfRow(reading: RowReading, today: string): RowSchedule | null {
  const written = textOf(reading, "scheduleText");
  const availableDays = textOf(reading, "availableDays", "・").replace(/[;；,，]\s*/g, "・");
  const [startTime, endTime] = [timesOf(reading, "startTime"), timesOf(reading, "endTime")];
  const notes = textOf(reading, "scheduleNote");
  const closed = closedDaysOf(reading);
  const period = periodOf(reading);
  const hasRule = written + availableDays !== "";
  const times = timesText(startTime, endTime);
  const isMisplaced = !hasRule && times + period.text === "" && isOpeningRule(closed);
  if (isMisplaced) {
    reading.needsReview = true;
    say(reading, "openingAmongClosings", "warning", { found: closed });
  }
  const rule = isMisplaced ? closed : written || (hasRule ? "" : period.text);
  const closedDays = isMisplaced ? "" : closed;
  const daysAndTimes = joined([availableDays, times], " ");
  const text = joined(
    [
      ...(written === "" ? [joined([rule, daysAndTimes], " ")] : [written, daysAndTimes]),
      hasRule && period.text !== "" ? `期間：${period.text}` : "",
      notes,
      closedDays === "" ? "" : `休み：${closedDays}`,
    ],
    "\n",
  );
  if (text === "") return null;
  const isOneTime = !times.includes("、");
  return {
    text,
    saysDays: DAY_WORDS.test([rule, availableDays, notes].join(" ")),
    cells: {
      text: isOneTime ? rule : joined([rule, times], "\n"),
      year: reading.plan.fiscalYear ?? fiscalYearOf(today),
      today,
      ...(availableDays !== "" && { availableDays }),
      ...(isOneTime && startTime !== "" && { startTime }),
      ...(isOneTime && endTime !== "" && { endTime }),
      ...(notes !== "" && { notes }),
      ...(closedDays !== "" && { closedDays }),
    },
    ...(period.from !== "" && { from: period.from }),
    ...(period.to !== "" && { to: period.to }),
  };
}

/** Times alone (8時30分～17時) give no dates, and nobody can expect them to. */
const DAY_WORDS =
  /曜|[毎隔]|第\s*[\d一二三四五]|週|\d\s*日|平日|祝|随時|不定期|[月火水木金土日][・、,月火水木金土日]/;

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== "").join(between);
}

/** One time a line, each as it is understood. */
function timesOf(reading: RowReading, use: "startTime" | "endTime"): string {
  return textOf(reading, use).split("\n").map(timeOfCell).join("\n");
}

/** Several sessions stand line by line in both cells: 「①13：00 ②14：45」 and 「①14：00 ②15：45」. */
function timesText(start: string, end: string): string {
  if (start + end === "") return "";
  if (start === end) return start;
  const [starts, ends] = [start.split("\n"), end.split("\n")];
  if (starts.length !== ends.length) return `${start}～${end}`;
  const sessions = starts.map((each, i) => `${each}～${ends[i]!.replace(/^[①-⑨]/, "")}`);
  return sessions.join("、");
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
