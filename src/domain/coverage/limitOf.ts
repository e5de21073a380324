import { WALKER_TRAITS, type Walker } from "../network/walker.ts";
import type { Limit } from "./question.ts";

/** The limit in metres for a walker: minutes at the speed of `WALKER_TRAITS`. */
export function limitOf(limit: Limit, walker: Walker): number {
  if (limit.unit === "metres") return limit.value;
  return limit.value * WALKER_TRAITS[walker].metresPerMinute;
}
