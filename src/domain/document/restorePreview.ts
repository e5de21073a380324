import type { PlaceChange } from "../intake/importPlan.ts";
import type { Place } from "../places/place.ts";
import { differences } from "./differences.ts";
import { documentOf, type TownDocument } from "./document.ts";

/** What putting a copy back would do to the list. */
export interface RestorePreview {
  readonly added: readonly Place[];
  readonly changed: readonly Pick<PlaceChange, "place" | "changes">[];
  /** In the list now, and not in the copy. */
  readonly removed: readonly Place[];
  readonly unchangedCount: number;
}

/** What `restoreCopy` would do, place by place and field by field; nothing is changed. */
export function restorePreview(
  { places: now }: TownDocument,
  copied: readonly Place[],
): RestorePreview {
  const { places } = documentOf(copied);
  const added: Place[] = [];
  const changed: RestorePreview["changed"][number][] = [];
  for (const copy of places.values()) {
    const place = now.get(copy.id);
    const changes = place === undefined ? [] : differences(place, copy);
    if (place === undefined) added.push(copy);
    else if (changes.length > 0) changed.push({ place, changes });
  }
  const removed = [...now.values()].filter(({ id }) => !places.has(id));
  const unchangedCount = places.size - added.length - changed.length;
  return { added, changed, removed, unchangedCount };
}
