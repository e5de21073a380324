import type { Place } from "../places/place.ts";
import { dayNumber } from "../schedules/day.ts";
import { monthsLater } from "../schedules/monthsLater.ts";
import type { UpkeepRules } from "./upkeepRules.ts";

/** How fresh what is known of a place is. */
export interface Upkeep {
  /** `fresh`; `soon` = due within a month; `due`; `never` = not once confirmed; `ended` = 廃止, nothing to do. */
  readonly state: "fresh" | "soon" | "due" | "never" | "ended";
  /** The day by which to confirm it again; `null` = never confirmed, or ended. */
  readonly dueOn: string | null;
  /** Days past `dueOn`, negative before it; `null` where there is no such day. */
  readonly lateDays: number | null;
}

/**
 * Whether a place is due to be confirmed on a day (`YYYY-MM-DD`): the shortest period of its kinds after
 * 最終確認日. The due day itself is due. A 最終確認日 that is no day counts as none.
 */
export function upkeepOf(place: Place, today: string, rules: UpkeepRules): Upkeep {
  if (place.status.state === "closed") return { state: "ended", dueOn: null, lateDays: null };
  const months = Math.min(...place.kinds.map((kind) => rules[kind]));
  const dueOn = place.verifiedOn === undefined ? null : monthsLater(place.verifiedOn, months);
  if (dueOn === null) return { state: "never", dueOn: null, lateDays: null };
  const lateDays = dayNumber(today)! - dayNumber(dueOn)!;
  if (lateDays >= 0) return { state: "due", dueOn, lateDays };
  const isSoon = (monthsLater(today, 1) ?? today) >= dueOn;
  return { state: isSoon ? "soon" : "fresh", dueOn, lateDays };
}
