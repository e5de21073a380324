import type { Clause, Mark } from "./clause.ts";

/**
 * Whether brackets hold nothing but days and a word of closing follows them: 日曜（祝日）は休み. Whether the word
 * is of the days in them, before them, or both, is not known.
 */
export function isClosedGroup({ marks }: Clause, mark: Mark): boolean {
  if (mark.kind !== "group" || !isDaysGroup(mark)) return false;
  const next = marks.slice(marks.indexOf(mark) + 1).find((each) => !isPassedOver(each));
  return next?.kind === "closed" || next?.kind === "except";
}

/** Whether such brackets stand before this word of closing. */
export function endsClosedGroup({ marks }: Clause, end: Mark): boolean {
  const before = marks.slice(0, marks.indexOf(end)).findLast(({ kind }) => kind !== "topic");
  return before !== undefined && isDaysGroup(before);
}

function isDaysGroup(mark: Mark): boolean {
  if (mark.kind !== "group") return mark.kind === "days" && mark.text.startsWith("(");
  const inner = mark.clauses.flatMap(({ marks }) => marks);
  return inner.length > 0 && inner.every(({ kind }) => kind === "days" || kind === "topic");
}

function isPassedOver(mark: Mark): boolean {
  return mark.kind === "topic" || isDaysGroup(mark);
}
