import type { Clause, Mark } from "./clause.ts";
import type { Draft } from "./draft.ts";

/** A clause being read: its marks, which are used up, and whether it began with 休館日. */
export interface ClauseWork {
  readonly clause: Clause;
  readonly draft: Draft;
  readonly used: Set<Mark>;
  isClosingList: boolean;
}

/** The marks after this one that are not used up, brackets passed over. */
export function marksAfter(work: ClauseWork, mark: Mark): Mark[] {
  const { marks } = work.clause;
  return marks
    .slice(marks.indexOf(mark) + 1)
    .filter((each) => each.kind !== "group" && !work.used.has(each));
}

/** Marks the marks as used up. */
export function markUsed(work: ClauseWork, ...marks: readonly (Mark | undefined)[]): void {
  for (const mark of marks) if (mark !== undefined) work.used.add(mark);
}

/** Keeps words that no rule came from. */
export function leaveOver({ draft }: ClauseWork, text: string): void {
  const words = text.replace(/^[ 、・。※はもの]+|[ 、・。]+$/g, "");
  const isSaid = draft.leftOver.at(-1)?.includes(words) ?? false;
  if (words !== "" && !isSaid) draft.leftOver.push(words);
}
