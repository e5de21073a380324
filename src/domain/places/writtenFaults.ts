import { isDialable } from "./isDialable.ts";
import { isSameValue } from "./isSameValue.ts";
import type { PlaceField } from "./place.ts";
import { readCount } from "./readCount.ts";
import type { WrittenPlace, WrittenStatus } from "./writtenPlace.ts";

/** What cannot be kept as it is written, and where; `row` counts the rows of a table from 0. */
export interface WrittenFault {
  readonly field: PlaceField;
  readonly code: WrittenFaultCode;
  readonly row?: number;
}

export type WrittenFaultCode =
  | "nameMissing"
  | "kindMissing"
  | "phoneOdd"
  | "urlOdd"
  | "dayOdd"
  | "dayMissing"
  | "daysReversed"
  | "countOdd"
  | "yearOdd"
  | "yearTwice"
  | "consentIncomplete";

/**
 * All that must be put right before a written place can be kept, in the order of the form. What was odd
 * before and was left alone (a telephone with a remark, say) is no fault of who writes now.
 */
export function writtenFaults(
  written: WrittenPlace,
  before: WrittenPlace | null,
): readonly WrittenFault[] {
  return allFaults(written).filter(
    ({ field }) =>
      ALWAYS.has(field) ||
      before === null ||
      !isSameValue(partOf(written, field), partOf(before, field)),
  );
}

const ALWAYS: ReadonlySet<PlaceField> = new Set(["name", "kinds"]);

function partOf(written: WrittenPlace, field: PlaceField): unknown {
  const parts: Readonly<Record<string, unknown>> = { ...written.texts, ...written };
  return parts[field];
}

function allFaults(written: WrittenPlace): WrittenFault[] {
  const { texts } = written;
  const faults: WrittenFault[] = [];
  if (texts.name.trim() === "") faults.push({ field: "name", code: "nameMissing" });
  if (written.kinds.length === 0) faults.push({ field: "kinds", code: "kindMissing" });
  faults.push(...statusFaults("status", written.status));
  for (const field of ["phone", "representativePhone"] as const) {
    if (texts[field].trim() !== "" && !isDialable(texts[field])) {
      faults.push({ field, code: "phoneOdd" });
    }
  }
  if (texts.url.trim() !== "" && !/^https?:\/\/\S+\.\S+$/.test(texts.url.trim())) {
    faults.push({ field: "url", code: "urlOdd" });
  }
  if (isOddCount(written.capacity)) faults.push({ field: "capacity", code: "countOdd" });
  for (const [row, status] of written.pastStatuses.entries()) {
    faults.push(...statusFaults("pastStatuses", status, row));
  }
  faults.push(...figureFaults(written.figures));
  if (!isDayOrEmpty(texts.verifiedOn)) faults.push({ field: "verifiedOn", code: "dayOdd" });
  for (const [row, { on }] of written.visits.entries()) {
    if (on.trim() === "") faults.push({ field: "visits", code: "dayMissing", row });
    else if (!isDayOrEmpty(on)) faults.push({ field: "visits", code: "dayOdd", row });
  }
  return [...faults, ...consentFaults(written.consent)];
}

function statusFaults(
  field: "status" | "pastStatuses",
  { from, to }: WrittenStatus,
  row?: number,
): WrittenFault[] {
  const where = row === undefined ? { field } : { field, row };
  if (!isDayOrEmpty(from) || !isDayOrEmpty(to)) return [{ ...where, code: "dayOdd" }];
  const isReversed = from.trim() !== "" && to.trim() !== "" && to.trim() < from.trim();
  return isReversed ? [{ ...where, code: "daysReversed" }] : [];
}

function figureFaults(figures: WrittenPlace["figures"]): WrittenFault[] {
  const years = figures.map(({ fiscalYear }) => readCount(fiscalYear));
  return figures.flatMap((figuresOfYear, row): WrittenFault[] => {
    const year = years[row] ?? null;
    const where = { field: "figures", row } as const;
    if (year === null || year < 1900 || year > 2200) return [{ ...where, code: "yearOdd" }];
    if (years.indexOf(year) < row) return [{ ...where, code: "yearTwice" }];
    return Object.values(figuresOfYear).some(isOddCount) ? [{ ...where, code: "countOdd" }] : [];
  });
}

function consentFaults({ by, on, how, withdrawnOn }: WrittenPlace["consent"]): WrittenFault[] {
  const field = "consent";
  const isEmpty = [by, on, how, withdrawnOn].every((text) => text.trim() === "");
  if (isEmpty) return [];
  if (by.trim() === "" || on.trim() === "") return [{ field, code: "consentIncomplete" }];
  return isDayOrEmpty(on) && isDayOrEmpty(withdrawnOn) ? [] : [{ field, code: "dayOdd" }];
}

function isOddCount(text: string): boolean {
  return text.trim() !== "" && readCount(text) === null;
}

/** `YYYY-MM-DD`, or as far as it is known: `YYYY-MM`, `YYYY`. */
function isDayOrEmpty(text: string): boolean {
  const day = text.trim();
  if (day === "") return true;
  const [, year, month = "01", date = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(day) ?? [];
  if (year === undefined) return false;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date);
}
