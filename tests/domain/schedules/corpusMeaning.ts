import { isHoliday } from "../../../src/domain/schedules/holidays.ts";

/**
 * What a line of the corpus means, day by day: the hours of a day (`10:00-12:00`, `10:00-` open, `` unknown).
 * A second, slow reading of RFC 5545 parts and the few words around them; shares nothing with the product but
 * the table of holidays.
 */
export interface Meaning {
  /** IRREGULAR, TIME-ONLY, UNKNOWN …: no dates may come of it. */
  readonly isDateless: boolean;
  /** EXCEPT, CLOSED, OVERRIDE, ADD: what it changes of these days. */
  readonly base: "everyDay" | "workdays" | null;
  hoursOn(date: string): readonly string[];
}

/** The hours that the base days have where a line only changes them. */
export const BASE_HOURS = "09:00-20:00";

/** Reads the second column of the corpus. `year` = the 年度 of dates without one. */
export function meaningOf(words: string, year: number): Meaning {
  const isWorkdays = words.includes("(平日: EXCEPT holiday)");
  const plain = `${words}${isWorkdays ? " ; EXCEPT holiday" : ""}`
    .replace(/\((2SA plus 1 day), [^)]*\)/, "$1")
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/ ; ((?:ADD )?holiday @)/, " + $1");
  const parts = plain.split(/\s+;\s+/).map((part) => part.trim());
  const isDateless = DATELESS.test(plain) || isClosedHours(parts[0]!);
  const isChange = /^(?:EXCEPT|CLOSED|OVERRIDE|ADD) /.test(plain);
  const base = !isChange || isDateless ? null : plain.startsWith("ADD") ? "workdays" : "everyDay";
  const said = isDateless ? [] : parts.flatMap((part) => statementsOf(part, year));
  return { isDateless, base, hoursOn: (date) => hoursOf(said, base, date) };
}

const DATELESS =
  /^(?:IRREGULAR|TIME-ONLY|ON-REQUEST|UNKNOWN|SUSPENDED|NONE|RESERVATION|SCHOOL|ALWAYS-OPEN)|INTERVAL=2/;

type DayTest = (date: string) => boolean;

type Statement =
  | { readonly kind: "open"; readonly on: DayTest; readonly hours: readonly string[] }
  | { readonly kind: "holidayOpen"; readonly hours: readonly string[] }
  | { readonly kind: "except"; readonly on: DayTest }
  | { readonly kind: "closed"; readonly on: DayTest }
  | { readonly kind: "override"; readonly on: DayTest; readonly hours: readonly string[] }
  | { readonly kind: "closesAt"; readonly on: DayTest; readonly end: string }
  | { readonly kind: "monthly"; readonly months: readonly number[]; readonly on: DayTest }
  | { readonly kind: "holidayMove"; readonly to: DayTest | "nextDay" }
  | { readonly kind: "holidayShutsNextDay" };

function isClosedHours(part: string): boolean {
  return part.startsWith("CLOSED @");
}

/** Remarks that change no date, each named so that no other word is passed over. */
const REMARK =
  /^(?:COUNT=5 agrees|note: .*|some closures unknown|weather dependent|closing day given|open on holidays|ADD SA of a week containing a holiday)$/;

function statementsOf(part: string, year: number): Statement[] {
  if (REMARK.test(part) || /^COUNT=\d+$/.test(part)) return [];
  const moved = /^month=([\d,]+) => (.+)$/.exec(part);
  if (moved !== null) {
    return [{ kind: "monthly", months: numbers(moved[1]!), on: weekdayTest(moved[2]!, "MONTHLY") }];
  }
  if (part.startsWith("HOLIDAY=>")) return [holidayStatement(part.slice("HOLIDAY=>".length))];
  if (part.startsWith("EXCEPT ")) return exceptStatements(part.slice("EXCEPT ".length));
  if (/^\d\d-\d\d\.\.\d\d-\d\d$/.test(part)) return exceptStatements(part);
  if (part.startsWith("CLOSED ")) {
    return part
      .slice("CLOSED ".length)
      .split(" + ")
      .map((rule) => ({ kind: "closed", on: dayTest(rule, year) }));
  }
  if (part.startsWith("OVERRIDE ")) return [overrideStatement(part.slice("OVERRIDE ".length))];
  if (part.startsWith("ALWAYS ")) return [{ kind: "open", on: () => true, hours: [part.slice(7)] }];
  const isAdded = part.startsWith("ADD FREQ") && !part.includes("@");
  return openStatements(
    `${part.replace(/^ADD (?=FREQ)/, "")}${isAdded ? ` @${BASE_HOURS}` : ""}`,
    year,
  );
}

function holidayStatement(words: string): Statement {
  if (words === "next day") return { kind: "holidayMove", to: "nextDay" };
  const nth = /^(\d[A-Z]{2}) of the month$/.exec(words);
  if (nth !== null) return { kind: "holidayMove", to: weekdayTest(nth[1]!, "MONTHLY") };
  if (/^(?:closed next day instead|open, next day closed)$/.test(words)) {
    return { kind: "holidayShutsNextDay" };
  }
  throw new Error(`unknown words after HOLIDAY=>: ${words}`);
}

function exceptStatements(words: string): Statement[] {
  return words.split(", ").map((each) => ({ kind: "except", on: exceptTest(each) }));
}

function exceptTest(words: string): DayTest {
  if (words === "holiday") return isHoliday;
  if (words === "年末年始") return yearlyTest("12-29", "01-03");
  const span = /^(\d\d-\d\d)\.\.(\d\d-\d\d)$/.exec(words);
  if (span !== null) return yearlyTest(span[1]!, span[2]!);
  const months = /^month=([\d,]+)$/.exec(words);
  if (months !== null) return (date) => numbers(months[1]!).includes(month(date));
  if (/^\d+$/.test(words)) return () => false;
  const inMonths = /^(\S+) in months 4,6-11$/.exec(words);
  if (inMonths !== null) {
    const on = weekdayTest(inMonths[1]!, "MONTHLY");
    return (date) => on(date) && [4, 6, 7, 8, 9, 10, 11].includes(month(date));
  }
  const august = /^FREQ=YEARLY (\S+) of August$/.exec(words);
  if (august !== null) {
    const on = weekdayTest(august[1]!, "MONTHLY");
    return (date) => on(date) && month(date) === 8;
  }
  return weekdayTest(words, /\d/.test(words) ? "MONTHLY" : "WEEKLY");
}

function overrideStatement(words: string): Statement {
  const closes = /^(\S+): closes (\d\d:\d\d)$/.exec(words);
  if (closes !== null) return { kind: "closesAt", on: anyOf(closes[1]!), end: closes[2]! };
  const nth = /^(\S+) => (FREQ=\S+)$/.exec(words);
  if (nth !== null) {
    const [of, on] = [anyOf(nth[1]!), dayTest(nth[2]!, 0)];
    return { kind: "except", on: (date) => of(date) && !on(date) };
  }
  const hours = /^(\S+) @(\S+)$/.exec(words);
  if (hours === null) throw new Error(`unknown words after OVERRIDE: ${words}`);
  return { kind: "override", on: anyOf(hours[1]!), hours: hours[2]!.split(",") };
}

function anyOf(words: string): DayTest {
  const tests = words.split(",").map((each) => exceptTest(each));
  return (date) => tests.some((on) => on(date));
}

/** Rules joined by +; one without hours has those of the next one that has. */
function openStatements(part: string, year: number): Statement[] {
  const pieces = part.split(" + ");
  return pieces.flatMap((piece, index): Statement[] => {
    if (piece.startsWith("IRREGULAR")) return [];
    const hours = pieces
      .slice(index)
      .map(hoursIn)
      .find((each) => each.length > 0) ?? [""];
    if (/^(?:ADD )?holiday\b/.test(piece)) return [{ kind: "holidayOpen", hours }];
    return [{ kind: "open", on: dayTest(piece.replace(/ @.*$/, ""), year), hours }];
  });
}

function hoursIn(piece: string): string[] {
  const found = / @(\d[\d:,-]*)/.exec(piece);
  return found === null ? [] : found[1]!.split(",");
}

function dayTest(rule: string, year: number): DayTest {
  const dates = /^RDATE (\S+)/.exec(rule);
  if (dates !== null) {
    const named = dates[1]!
      .split(",")
      .map((date) => (date.length === 5 ? `${year}-${date}` : date));
    return (date) => named.includes(date);
  }
  const beside = /^(?:FREQ=MONTHLY )?(\d[A-Z]{2}) (plus|minus) 1 day$/.exec(rule);
  if (beside !== null) {
    const on = weekdayTest(beside[1]!, "MONTHLY");
    return (date) => on(plusDays(date, beside[2] === "plus" ? -1 : 1));
  }
  const parts = new Map(
    Array.from(rule.matchAll(/([A-Z]+)=([^;]+)/g), ([, key, value]) => [key, value]),
  );
  const frequency = parts.get("FREQ");
  if (frequency !== "WEEKLY" && frequency !== "MONTHLY") throw new Error(`unknown rule: ${rule}`);
  const months = numbers(parts.get("BYMONTH") ?? "1,2,3,4,5,6,7,8,9,10,11,12");
  const byDay = parts.get("BYDAY");
  const on =
    byDay === undefined
      ? monthDayTest(numbers(parts.get("BYMONTHDAY")!))
      : weekdayTest(byDay, frequency);
  return (date) => months.includes(month(date)) && on(date);
}

function weekdayTest(list: string, frequency: "WEEKLY" | "MONTHLY"): DayTest {
  const codes = list.split(",");
  return (date) => {
    const code = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][utc(date).getUTCDay()]!;
    if (frequency === "WEEKLY") return codes.includes(code);
    const nth = Math.ceil(utc(date).getUTCDate() / 7);
    const isLast = month(plusDays(date, 7)) !== month(date);
    return codes.includes(`${nth}${code}`) || (isLast && codes.includes(`-1${code}`));
  };
}

function monthDayTest(days: readonly number[]): DayTest {
  return (date) => {
    const isLast = month(plusDays(date, 1)) !== month(date);
    return days.includes(utc(date).getUTCDate()) || (isLast && days.includes(-1));
  };
}

function yearlyTest(from: string, to: string): DayTest {
  return (date) => {
    const day = date.slice(5);
    return from <= to ? day >= from && day <= to : day >= from || day <= to;
  };
}

function hoursOf(said: readonly Statement[], base: Meaning["base"], date: string): string[] {
  if (isShut(said, date)) return [];
  const own = openHours(said, base, date);
  const overrides = said.flatMap((each) =>
    each.kind === "override" && each.on(date) ? [each] : [],
  );
  const hours = overrides.at(-1)?.hours ?? own;
  const closes = said.find((each) => each.kind === "closesAt" && each.on(date));
  if (closes?.kind !== "closesAt") return [...hours].sort();
  return hours.map((each) => each.replace(/-.*$/, `-${closes.end}`));
}

/** In which way a day is held: by a rule of its own, by a move from a holiday, or by the base. */
function openHours(said: readonly Statement[], base: Meaning["base"], date: string): string[] {
  const holiday = said.find((each) => each.kind === "holidayOpen");
  if (holiday?.kind === "holidayOpen" && isHoliday(date)) return [...holiday.hours];
  const move = said.find((each) => each.kind === "holidayMove");
  const isGone = move !== undefined && isHoliday(date);
  const hours = isGone ? [] : ruleHours(said, date);
  if (move?.kind === "holidayMove") hours.push(...movedHours(said, move.to, date));
  const weekday = utc(date).getUTCDay();
  const isBase = base === "everyDay" || (base === "workdays" && weekday > 0 && weekday < 6);
  return [...new Set(hours.length === 0 && isBase ? [BASE_HOURS] : hours)];
}

function ruleHours(said: readonly Statement[], date: string): string[] {
  const monthly = said.find((each) => each.kind === "monthly" && each.months.includes(month(date)));
  return said.flatMap((each) => {
    if (each.kind !== "open") return [];
    const isOn = monthly?.kind === "monthly" ? monthly.on(date) : each.on(date);
    return isOn ? each.hours : [];
  });
}

/** The hours of days before that are holidays and are held on this one instead. */
function movedHours(said: readonly Statement[], to: DayTest | "nextDay", date: string): string[] {
  if (to !== "nextDay") {
    if (!to(date)) return [];
    const others = Array.from(
      { length: 31 },
      (_, index) => `${date.slice(0, 8)}${twoDigits(index + 1)}`,
    );
    return others.filter((each) => isHoliday(each)).flatMap((each) => ruleHours(said, each));
  }
  if (isHoliday(date)) return [];
  const hours: string[] = [];
  for (let day = plusDays(date, -1); isHoliday(day); day = plusDays(day, -1)) {
    hours.push(...ruleHours(said, day));
  }
  return hours;
}

function isShut(said: readonly Statement[], date: string): boolean {
  if (said.some((each) => each.kind === "except" && each.on(date))) return true;
  const shuts = said.some((each) => each.kind === "holidayShutsNextDay");
  const isClosing = (day: string) => said.some((each) => each.kind === "closed" && each.on(day));
  if (!shuts) return isClosing(date);
  if (isHoliday(date)) return false;
  if (isClosing(date)) return true;
  for (let day = plusDays(date, -1); isHoliday(day); day = plusDays(day, -1)) {
    if (isClosing(day)) return true;
  }
  return false;
}

function numbers(list: string): number[] {
  return list.split(",").map(Number);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function month(date: string): number {
  return Number(date.slice(5, 7));
}

/** The date some days on. */
export function plusDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
