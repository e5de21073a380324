import { localDay } from "../localDay.ts";
import type { FindState } from "./findState.ts";

/** An instant on this device's calendar and clock. */
export function dayAndMinute(now: Date): Pick<FindState, "today" | "nowMinute"> {
  return { today: localDay(now), nowMinute: now.getHours() * 60 + now.getMinutes() };
}
