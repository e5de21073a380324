import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import { draftKey } from "../../domain/intake/draftKey.ts";
import type { FieldChange, ImportPlan, PlaceChange } from "../../domain/intake/importPlan.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Place } from "../../domain/places/place.ts";
import type { OtherPosition, PlanEntry, PlanPart } from "./intakeJobs.ts";

/** Where the address of every row is, by its key. */
export type LocatedRows = ReadonlyMap<string, LocatedAddress | null>;

/** Some entries of one part of a plan, as the screen shows them. */
export function entriesOf(
  plan: ImportPlan,
  part: PlanPart,
  { from, count, located }: { from: number; count: number; located: LocatedRows },
): PlanEntry[] {
  const shown = <T>(all: readonly T[]): readonly T[] => all.slice(from, from + count);
  const entry = (draft: PlaceDraft, changes: readonly FieldChange[] = []): PlanEntry =>
    entryOf(draft, changes, located.get(draftKey(draft)) ?? null);
  switch (part) {
    case "added":
    case "rejected":
      return shown(plan[part]).map((draft) => entry(draft));
    case "changed":
      return shown(plan.changed).map(({ draft, changes }) => entry(draft, changes));
    case "unchanged":
      return shown(plan.unchanged).map(({ draft }) => entry(draft));
    case "review":
      return shown(reviewOf(plan)).map(({ draft, changes }) => entry(draft, changes));
    case "doubles":
      return shown(plan.doubles).map(({ draft, of, reasons, changes }) => ({
        ...entry(draft, changes),
        double:
          "place" in of
            ? { with: of.place, row: null, reasons }
            : { with: of.draft.fields, row: of.draft.source.row, reasons },
      }));
    case "missing":
      return shown(plan.missing).map(missingEntry);
  }
}

/** Drafts that would be taken in and that somebody should look at. */
export function reviewOf({
  added,
  changed,
}: ImportPlan): readonly Pick<PlaceChange, "draft" | "changes">[] {
  const drafts = [...added.map((draft) => ({ draft, changes: [] })), ...changed];
  return drafts.filter(({ draft }) => draft.verdict === "review");
}

function entryOf(
  draft: PlaceDraft,
  changes: readonly FieldChange[],
  located: LocatedAddress | null,
): PlanEntry {
  return {
    key: draftKey(draft),
    row: draft.source.row,
    place: draft.fields,
    problems: draft.problems,
    changes,
    double: null,
    verdict: draft.verdict,
    otherPositions: otherPositions(draft, located),
  };
}

function missingEntry(place: Place): PlanEntry {
  return {
    key: place.id,
    row: null,
    place,
    problems: [],
    changes: [],
    double: null,
    verdict: "ready",
    otherPositions: [],
  };
}

/** What the address leads to, but for the position that the row has already. */
function otherPositions(
  { fields: { location } }: PlaceDraft,
  located: LocatedAddress | null,
): OtherPosition[] {
  if (located === null) return [];
  return [located, ...located.alternatives].flatMap(({ level, position, matchedText }) => {
    if (position === null) return [];
    const [lng, lat] = position;
    if (location?.lng === lng && location.lat === lat) return [];
    const precision = level === "number" ? "building" : "block";
    return [{ text: matchedText, location: { lng, lat, precision } }];
  });
}
