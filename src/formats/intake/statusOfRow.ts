import type { PlaceStatus } from "../../domain/places/place.ts";
import { dayOfCell } from "./dayOfCell.ts";
import { keepAsText, keepCells, type RowReading, say, textOf } from "./rowReading.ts";
import { statusInPassing, statusOfText } from "./statusOfText.ts";

/** What a row says of the state of the place, now and before. */
export interface RowStatus {
  readonly status: PlaceStatus;
  readonly pastStatuses?: readonly PlaceStatus[];
}

/**
 * The state of a row: by its column, else by what `passing` texts say (休止中, 閉校), which is said as found;
 * else 実施. A first day of the place and a last day, if that has passed, give it dates and a past.
 */
export function statusOfRow(
  reading: RowReading,
  passing: readonly string[],
  today: string,
): RowStatus {
  const text = textOf(reading, "status");
  const found = text === "" ? null : statusOfText(text);
  if (text !== "" && found === null) keepAsText(reading, "status", text);
  if (found !== null && !found.whole) keepCells(reading, "status");
  const status = found?.status ?? statusOfPassing(reading, passing) ?? { state: "open" };
  return reading.plan.isOfEvents ? { status } : withDays(reading, status, today);
}

function statusOfPassing(reading: RowReading, texts: readonly string[]): PlaceStatus | null {
  for (const text of texts) {
    const found = statusInPassing(text);
    if (found === null) continue;
    say(reading, "statusFromText", "note", { found: found.found });
    return { state: found.state };
  }
  return null;
}

function withDays(reading: RowReading, status: PlaceStatus, today: string): RowStatus {
  const from = dayOf(reading, "startDate");
  const to = dayOf(reading, "endDate");
  if (to !== null && to <= today && status.state === "open") {
    const before: PlaceStatus = { state: "open", ...(from !== null && { from }), to };
    return { status: { state: "closed", from: to }, pastStatuses: [before] };
  }
  if (status.state !== "open") {
    if (from === null) return { status };
    return { status, pastStatuses: [{ state: "open", from }] };
  }
  return { status: { ...(from !== null && { from }), ...(to !== null && { to }), ...status } };
}

function dayOf(reading: RowReading, use: "startDate" | "endDate"): string | null {
  const text = textOf(reading, use);
  const day = text === "" ? null : dayOfCell(text);
  if (text !== "" && day === null) keepAsText(reading, use, text);
  return day;
}
