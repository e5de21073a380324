import { isRecord } from "../isRecord.ts";
import type { Schedule } from "./schedule.ts";

/** Whether a value read back from outside the program has the shape of a `Schedule`. */
export function isSchedule(value: unknown): value is Schedule {
  if (!isRecord(value)) return false;
  const { text, certainty, doubts, rules, closings, moves, label, from, to } = value;
  return (
    typeof text === "string" &&
    CERTAINTIES.has(certainty) &&
    Array.isArray(doubts) &&
    Array.isArray(rules) &&
    rules.every(isRule) &&
    [closings, moves].every((list) => Array.isArray(list) && list.every(hasKind)) &&
    [label, from, to].every((each) => each === undefined || typeof each === "string")
  );
}

const CERTAINTIES: ReadonlySet<unknown> = new Set(["understood", "doubtful", "unknown"]);

function isRule(value: unknown): boolean {
  return isRecord(value) && hasKind(value["days"]) && Array.isArray(value["times"]);
}

function hasKind(value: unknown): boolean {
  return isRecord(value) && typeof value["kind"] === "string";
}
