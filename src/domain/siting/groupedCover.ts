import type { SiteProblem } from "./siteProblem.ts";
/** Items (demand points, or groups of them) with their people, their zone row and the candidates in reach. */
export interface ItemCover {
  readonly people: ArrayLike<number>;
  readonly zone: Int32Array;
  /** Candidates of item `i` are `firstCandidate[i]` up to, not including, `firstCandidate[i + 1]`, rising. */
  readonly firstCandidate: Uint32Array;
  readonly coveringCandidate: Uint32Array;
}

/** The items put together, both ways round, as `SiteProblem` has them. */
export interface GroupedCover extends Pick<
  SiteProblem,
  | "groupCount"
  | "groupPeople"
  | "groupZone"
  | "firstGroup"
  | "coveredGroup"
  | "firstCandidate"
  | "coveringCandidate"
> {
  /** The group of every item; -1 where no candidate reaches it or nobody lives there. */
  readonly groupOfItem: Int32Array;
}

/** Puts items of one zone within reach of the very same candidates into one group; others stay apart. */
export function groupedCover(items: ItemCover, candidateCount: number): GroupedCover {
  const { groupOfItem, firstItem } = groupsOf(items);
  const groupCount = firstItem.length;
  const groupPeople = new Float64Array(groupCount);
  for (let item = 0; item < groupOfItem.length; item++) {
    if (groupOfItem[item]! >= 0) groupPeople[groupOfItem[item]!]! += items.people[item]!;
  }
  const firstCandidate = new Uint32Array(groupCount + 1);
  for (const [group, item] of firstItem.entries()) {
    const size = items.firstCandidate[item + 1]! - items.firstCandidate[item]!;
    firstCandidate[group + 1] = firstCandidate[group]! + size;
  }
  const coveringCandidate = new Uint32Array(firstCandidate[groupCount]!);
  for (const [group, item] of firstItem.entries()) {
    const from = items.firstCandidate[item]!;
    const to = items.firstCandidate[item + 1]!;
    coveringCandidate.set(items.coveringCandidate.subarray(from, to), firstCandidate[group]);
  }
  return {
    groupCount,
    groupPeople,
    groupZone: Int32Array.from(firstItem, (item) => items.zone[item]!),
    ...turnedRound(firstCandidate, coveringCandidate, candidateCount),
    firstCandidate,
    coveringCandidate,
    groupOfItem,
  };
}

/** Finds equal items by a table of hashes with open addresses. */
function groupsOf(items: ItemCover) {
  const itemCount = items.people.length;
  const size = 2 ** Math.ceil(Math.log2(2 * itemCount + 2));
  const table = new Int32Array(size).fill(-1);
  const groupOfItem = new Int32Array(itemCount).fill(-1);
  const firstItem: number[] = [];
  for (let item = 0; item < itemCount; item++) {
    if (items.people[item] === 0) continue;
    if (items.firstCandidate[item] === items.firstCandidate[item + 1]) continue;
    let slot = hashOf(items, item) & (size - 1);
    while (table[slot]! >= 0 && !isAlike(items, firstItem[table[slot]!]!, item)) {
      slot = (slot + 1) & (size - 1);
    }
    if (table[slot]! < 0) table[slot] = firstItem.push(item) - 1;
    groupOfItem[item] = table[slot]!;
  }
  return { groupOfItem, firstItem };
}

function hashOf({ zone, firstCandidate, coveringCandidate }: ItemCover, item: number): number {
  let hash = zone[item]! + 1;
  for (let entry = firstCandidate[item]!; entry < firstCandidate[item + 1]!; entry++) {
    hash = Math.imul(hash ^ coveringCandidate[entry]!, 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function isAlike(items: ItemCover, item: number, other: number): boolean {
  const { zone, firstCandidate, coveringCandidate } = items;
  const from = firstCandidate[item]!;
  const otherFrom = firstCandidate[other]!;
  const size = firstCandidate[item + 1]! - from;
  if (zone[item] !== zone[other] || size !== firstCandidate[other + 1]! - otherFrom) return false;
  for (let index = 0; index < size; index++) {
    if (coveringCandidate[from + index] !== coveringCandidate[otherFrom + index]) return false;
  }
  return true;
}

function turnedRound(
  firstCandidate: Uint32Array,
  coveringCandidate: Uint32Array,
  candidateCount: number,
) {
  const firstGroup = new Uint32Array(candidateCount + 1);
  for (let entry = 0; entry < coveringCandidate.length; entry++) {
    firstGroup[coveringCandidate[entry]! + 1]!++;
  }
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    firstGroup[candidate + 1]! += firstGroup[candidate]!;
  }
  const coveredGroup = new Uint32Array(coveringCandidate.length);
  const next = firstGroup.slice();
  for (let group = 0; group < firstCandidate.length - 1; group++) {
    for (let entry = firstCandidate[group]!; entry < firstCandidate[group + 1]!; entry++) {
      coveredGroup[next[coveringCandidate[entry]!]!++] = group;
    }
  }
  return { firstGroup, coveredGroup };
}
