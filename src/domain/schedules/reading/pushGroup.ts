import type { ClauseWork } from "./clauseWork.ts";
import type { DayItem } from "./dayItem.ts";
import type { DayGroup } from "./draft.ts";

/** Days go on in the group before while it has no times. */
export function pushGroup(
  work: ClauseWork,
  items: readonly DayItem[],
  marks: Partial<Pick<DayGroup, "isSpecial" | "isMonthPattern" | "replaces" | "isStart">>,
): void {
  const { draft, clause } = work;
  const last = draft.groups.at(-1);
  const group: DayGroup = {
    items: [...items],
    times: [],
    isSpecial: false,
    isMonthPattern: false,
    replaces: [],
    hasColumnTimes: false,
    isNote: clause.isNote,
    isStart: false,
    isUntimed: false,
    ...marks,
  };
  const goesOn =
    last?.times.length === 0 && isPlain(group) && isPlain(last) && isAlike(group, last);
  if (goesOn && draft.last === "group") last.items.push(...items);
  else draft.groups.push(group);
  draft.last = "group";
}

/** Dates and stretches may say from when and until when the others hold, so they stay apart. */
function isAlike(a: DayGroup, b: DayGroup): boolean {
  if (isBound(a) || isBound(b) || a.isUntimed || b.isUntimed) return false;
  return a.items.some(isDated) === b.items.some(isDated);
}

function isBound({ items, isStart }: DayGroup): boolean {
  return isStart || items.some((item) => item.kind === "dates" && item.isLast === true);
}

function isPlain({ isSpecial, isMonthPattern }: DayGroup): boolean {
  return !isSpecial && !isMonthPattern;
}

function isDated({ kind }: DayItem): boolean {
  return kind === "dates" || kind === "span";
}
