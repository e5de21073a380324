import { draftKey } from "./draftKey.ts";
import { fieldChanges } from "./fieldChanges.ts";
import { findDoubles, type FoundDouble } from "./findDoubles.ts";
import type { Partner } from "./listPartners.ts";
import type { PlaceDraft } from "./placeDraft.ts";
import { reasonWeight } from "./reasonWeight.ts";
import { saidText } from "./saidText.ts";

/**
 * The other rows of the file that drafts may be, by the index of the draft; those in `partners` have one in the
 * list. Of two rows the one that says less is the double, and never one that is a place of the list; nothing
 * is a double of a double. Rows with ids of their own are left apart unless they say the same of name, spot,
 * kind and time.
 */
export function rowPartners(
  drafts: readonly PlaceDraft[],
  placeOf: Int32Array,
  partners: ReadonlyMap<number, Partner>,
): Map<number, Partner> {
  const pairs = findDoubles(drafts.map(({ fields }) => fields)).filter(
    ({ index, otherIndex, reasons }) =>
      (placeOf[index] === -1 || placeOf[otherIndex] === -1) &&
      mayBeOneRow(drafts[index]!, drafts[otherIndex]!, reasons),
  );
  const byDraft = new Map<number, FoundDouble[]>();
  for (const pair of pairs) {
    const turned = { ...pair, index: pair.otherIndex, otherIndex: pair.index };
    for (const one of [pair, turned]) {
      const found = byDraft.get(one.index);
      if (found === undefined) byDraft.set(one.index, [one]);
      else found.push(one);
    }
  }
  const ranked = fullestFirst([...byDraft.keys()], drafts);
  const rankOf = new Map(ranked.map((draft, rank) => [draft, rank]));
  const isPlace = (draft: number): boolean => placeOf[draft] !== -1;
  const mains = new Set(ranked.filter(isPlace));
  const found = new Map<number, Partner>();
  for (const draft of ranked) {
    if (isPlace(draft) || partners.has(draft)) continue;
    const [main] = (byDraft.get(draft) ?? [])
      .filter(({ otherIndex }) => mains.has(otherIndex))
      .sort(
        (a, b) =>
          reasonWeight(b.reasons) - reasonWeight(a.reasons) ||
          changeCount(drafts, a) - changeCount(drafts, b) ||
          rankOf.get(a.otherIndex)! - rankOf.get(b.otherIndex)!,
      );
    if (main === undefined) mains.add(draft);
    else found.set(draft, { of: { draft: drafts[main.otherIndex]! }, reasons: main.reasons });
  }
  return found;
}

function mayBeOneRow(one: PlaceDraft, other: PlaceDraft, reasons: FoundDouble["reasons"]): boolean {
  const [a, b] = [one.fields, other.fields];
  const haveOwnIds = a.sourceId !== undefined && b.sourceId !== undefined;
  if (!haveOwnIds || a.sourceId === b.sourceId) {
    const kinds = [...a.kinds, ...b.kinds];
    return kinds.includes("other") || a.kinds.some((kind) => b.kinds.includes(kind));
  }
  const isHere = reasons.includes("near") || reasons.includes("sameAddress");
  return reasons.includes("sameName") && isHere && whatAndWhen(one) === whatAndWhen(other);
}

/** How much the first row of a pair says otherwise than the second. */
function changeCount(drafts: readonly PlaceDraft[], { index, otherIndex }: FoundDouble): number {
  const main = { ...drafts[otherIndex]!.fields, id: "" };
  return fieldChanges(main, drafts[index]!.fields, { source: main.source ?? "" }).length;
}

function whatAndWhen({ fields }: PlaceDraft): string {
  const { kinds, kindDetail, scheduleText } = fields;
  return saidText({ kinds, kindDetail, scheduleText });
}

/** Those that say most first; rows that say the same in the order of the file. */
function fullestFirst(indexes: readonly number[], drafts: readonly PlaceDraft[]): number[] {
  const ranked = indexes.map((index) => {
    const draft = drafts[index]!;
    const count = Object.keys(draft.fields).length;
    return { index, count, text: saidText(draft.fields), key: draftKey(draft) };
  });
  ranked.sort(
    (a, b) =>
      b.count - a.count ||
      a.text.localeCompare(b.text, "en") ||
      a.key.localeCompare(b.key, "en", { numeric: true }),
  );
  return ranked.map(({ index }) => index);
}
