import { isHoliday } from "../schedules/holidays.ts";
import type { Schedule } from "../schedules/schedule.ts";

/**
 * Whether a day (`YYYY-MM-DD`) on which a schedule gives a session is a holiday, or in お盆 (13–16 August) or
 * 年末年始 (29 December – 3 January), and the schedule says nothing of such days: no closing, no move, no rule,
 * no word. A day that the schedule names itself is never in question.
 * LIMIT: a place that stays closed without writing it is known by nobody; お盆 is that of August alone.
 */
export function leavesHolidayOpen(schedule: Schedule, date: string): boolean {
  const season = SEASONS.find(({ has }) => has(date.slice(5)));
  if (season === undefined && !isHoliday(date)) return false;
  if (isNamed(schedule, date) || ALWAYS.test(schedule.text.normalize("NFKC"))) return false;
  return season === undefined ? !speaksOfHolidays(schedule) : !speaksOf(schedule, season);
}

interface Season {
  readonly has: (monthDay: string) => boolean;
  /** A closing that touches these days speaks of the season, `MM-DD`. */
  readonly near: readonly string[];
  readonly words: RegExp;
}

const SEASONS: readonly Season[] = [
  {
    has: (day) => day >= "08-13" && day <= "08-16",
    near: ["08-13", "08-14", "08-15", "08-16"],
    words: /盆|夏季|夏期/,
  },
  {
    has: (day) => day >= "12-29" || day <= "01-03",
    near: ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"],
    words: /年末|年始|正月|元日|元旦|冬季|冬期|三が日/,
  },
];

const ALWAYS = /年中無休|365日/;

function isNamed({ rules, moves }: Schedule, date: string): boolean {
  return (
    rules.some(({ days }) => days.kind === "dates" && days.dates.includes(date)) ||
    moves.some((move) => move.kind === "date" && move.to === date)
  );
}

function speaksOfHolidays({ text, rules, closings, moves }: Schedule): boolean {
  return (
    text.includes("祝") ||
    rules.some(({ days }) => days.kind === "holidays") ||
    moves.some(({ kind }) => kind === "holiday") ||
    closings.some((each) =>
      each.kind === "pattern" ? each.ifHoliday !== undefined : each.kind === "holidays",
    )
  );
}

/** 1月は休み is a closing by months: it speaks of the season, and no session falls there. */
function speaksOf({ text, closings }: Schedule, { near, words }: Season): boolean {
  return (
    words.test(text) ||
    closings.some((each) => {
      if (each.kind === "dates") return each.dates.some((day) => near.includes(day.slice(5)));
      return each.kind === "yearly" && near.some((day) => isWithin(day, each.from, each.to));
    })
  );
}

function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}
