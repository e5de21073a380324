import type { DayGroup, Draft } from "./draft.ts";
import { resolveDate } from "./resolveDate.ts";
import type { BuildNotes } from "./ruleDraft.ts";

/** First and last day, and the day that 隔週 is counted from. */
export interface Validity {
  readonly from?: string;
  readonly to?: string;
  readonly anchor?: string;
}

/**
 * Takes the groups out of the draft that say from when to when the others hold: 4月9日から毎週水曜, 5/13～7/15
 * 毎週火曜, 隔週木曜(次回4/9). A stretch of days without a year that cannot be known stays left over.
 */
export function takeValidity(draft: Draft, notes: BuildNotes): Validity {
  const isOther = draft.groups.some((group) => group.items.some(isEveryOtherWeek));
  let validity: Validity = {};
  for (const group of draft.groups.slice()) {
    const found = validityOf(group, isOther && draft.groups.length > 1, notes);
    if (found === null) continue;
    if (isOtherAnchor(validity, found, group)) notes.doubts.add("anchorMissing");
    validity = { ...found, ...validity };
    handTimesOn(draft, group);
    draft.groups.splice(draft.groups.indexOf(group), 1);
    if (Object.keys(found).length === 0) notes.leftOver.push(textOf(group));
  }
  return validity;
}

/** Two rules of every other week are counted from two days; only the first is known. */
function isOtherAnchor({ anchor }: Validity, found: Validity, { isStart }: DayGroup): boolean {
  return !isStart && anchor !== undefined && found.anchor !== undefined && anchor !== found.anchor;
}

/** `null` = the group gives days of its own. */
function validityOf(group: DayGroup, isOther: boolean, notes: BuildNotes): Validity | null {
  const [item] = group.items;
  if (item === undefined || group.items.length !== 1) return null;
  if (item.kind === "span") {
    if (group.isSpecial && group.times.length > 0) return {};
    const from = resolveDate(item.from, notes.fiscalYear, notes.doubts);
    const to = resolveDate(item.to, notes.fiscalYear, notes.doubts);
    return from === null || to === null || from > to ? {} : { from, to };
  }
  if (item.kind !== "dates" || item.dates.length !== 1) return null;
  if (item.isLast === true) {
    const to = resolveDate(item.dates[0]!, notes.fiscalYear, notes.doubts);
    return to === null ? {} : { to };
  }
  if (!group.isStart && !isOther) return null;
  const first = resolveDate(item.dates[0]!, notes.fiscalYear, notes.doubts);
  if (first === null) return {};
  return { ...(isOther ? { anchor: first } : {}), ...(group.isStart ? { from: first } : {}) };
}

/** Times after the stretch belong to the days before it, if those have none. */
function handTimesOn(draft: Draft, group: DayGroup): void {
  if (group.times.length === 0 || group.isSpecial) return;
  const bare = draft.groups.find((each) => each !== group && each.times.length === 0);
  if (bare === undefined) draft.loneTimes.push(...group.times);
  else bare.times.push(...group.times);
}

function isEveryOtherWeek(item: DayGroup["items"][number]): boolean {
  return item.kind === "weekly" && item.everyWeeks === 2;
}

function textOf(group: DayGroup): string {
  return group.items.map((item) => item.text).join("・");
}
