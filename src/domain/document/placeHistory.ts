import { isPlace } from "../places/isPlace.ts";
import type { Place } from "../places/place.ts";
import type { ChangedPlace, DocumentChange } from "./documentChange.ts";

/** What happened to one place in one edit. */
export interface PlaceEvent
  extends Omit<DocumentChange, "places">, Pick<ChangedPlace, "name" | "what" | "changes"> {}

/**
 * What happened to one place, the newest first: who changed which field when, undo and redo as such. `changes`
 * are those of `documentChanges`, with older ones from the storage after them.
 */
export function placeHistory(changes: readonly DocumentChange[], placeId: string): PlaceEvent[] {
  return changes.flatMap(({ places, ...edit }) => {
    const changed = places.find(({ id }) => id === placeId);
    if (changed === undefined) return [];
    return [{ ...edit, name: changed.name, what: changed.what, changes: changed.changes }];
  });
}

/** Which version of a place: as an edit left it, or as it was when the edit was made. */
export interface VersionWanted {
  readonly editId: string;
  readonly side: "before" | "after";
}

/**
 * An earlier version of a place, by going back through its events from what it is `now` (`null` = deleted).
 * `null` = there was no place then, or the edit is not among the events that led here.
 */
export function placeVersion(
  placeId: string,
  now: Place | null,
  events: readonly PlaceEvent[],
  { editId, side }: VersionWanted,
): Place | null {
  let version: object = { ...now, id: placeId };
  for (const event of events) {
    if (event.copied === true) return null;
    if (event.editId === editId && side === "after") return placeIn(version);
    version = event.what === "added" ? { id: placeId } : { ...version, ...valuesBefore(event) };
    if (event.editId === editId) return placeIn(version);
  }
  return null;
}

/** The values that the event took away or replaced, with the id of a place that it deleted. */
export function valuesBefore({ changes }: Pick<ChangedPlace, "changes">): object {
  return Object.fromEntries(changes.map(({ field, before }) => [field, before]));
}

/** What was absent in that version is absent again. */
function placeIn(version: object): Place | null {
  const there = Object.entries(version).filter(([, value]) => value !== undefined);
  const place: unknown = Object.fromEntries(there);
  return isPlace(place) ? place : null;
}
