/**
 * Sets of small whole numbers, each kept once: element `i` has the set `setOf[i]`, whose members are
 * `members[first[set]]` up to, not including, `members[first[set + 1]]`, by growing number. Set 0 is empty.
 */
export interface DistinctSets {
  readonly setOf: Int32Array;
  readonly first: Uint32Array;
  readonly members: Uint32Array;
}

/** Sets under construction. */
export interface SetBuilder {
  /** Puts `member` into the set of an element. Members come in growing order; again changes nothing. */
  readonly add: (element: number, member: number) => void;
  readonly finish: () => DistinctSets;
}

/**
 * Gives every element the empty set to begin with. Elements with equal sets share one all along: a set is a
 * link to the set it grew from and its last member, so that adding costs one look-up.
 */
export function distinctSets(elementCount: number): SetBuilder {
  const linkOf = new Int32Array(elementCount);
  const parent = [-1];
  const member = [-1];
  const latestChild = [-1];
  return {
    add(element, added) {
      const link = linkOf[element]!;
      if (member[link] === added) return;
      let child = latestChild[link]!;
      if (child < 0 || member[child] !== added) {
        child = parent.length;
        parent.push(link);
        member.push(added);
        latestChild.push(-1);
        latestChild[link] = child;
      }
      linkOf[element] = child;
    },
    finish: () => inFlatArrays(linkOf, parent, member),
  };
}

function inFlatArrays(
  linkOf: Int32Array,
  parent: readonly number[],
  member: readonly number[],
): DistinctSets {
  const size = new Uint32Array(parent.length);
  for (let link = 1; link < size.length; link++) size[link] = size[parent[link]!]! + 1;
  const setOfLink = new Int32Array(parent.length).fill(-1);
  setOfLink[0] = 0;
  const used = [0];
  const setOf = linkOf.map((link) => {
    if (setOfLink[link]! < 0) setOfLink[link] = used.push(link) - 1;
    return setOfLink[link]!;
  });
  const first = new Uint32Array(used.length + 1);
  for (const [set, link] of used.entries()) first[set + 1] = first[set]! + size[link]!;
  const members = new Uint32Array(first.at(-1)!);
  for (const [set, link] of used.entries()) {
    let at = first[set + 1]!;
    for (let from = link; from > 0; from = parent[from]!) members[--at] = member[from]!;
  }
  return { setOf, first, members };
}
