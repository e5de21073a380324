import { draftKey } from "../../domain/intake/draftKey.ts";
import type { FieldChange, ImportPlan, PlaceChange } from "../../domain/intake/importPlan.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { PlanEntry, PlanPart } from "./intakeJobs.ts";

/** Some entries of one part of a plan, as the screen shows them. */
export function entriesOf(
  plan: ImportPlan,
  part: PlanPart,
  from: number,
  count: number,
): PlanEntry[] {
  const to = from + count;
  switch (part) {
    case "added":
      return plan.added.slice(from, to).map((draft) => entryOf(draft));
    case "rejected":
      return plan.rejected.slice(from, to).map((draft) => entryOf(draft));
    case "changed":
      return plan.changed.slice(from, to).map(({ draft, changes }) => entryOf(draft, changes));
    case "unchanged":
      return plan.unchanged.slice(from, to).map(({ draft }) => entryOf(draft));
    case "review":
      return reviewOf(plan)
        .slice(from, to)
        .map(({ draft, changes }) => entryOf(draft, changes));
    case "doubles":
      return plan.doubles.slice(from, to).map(({ draft, of, reasons, changes }) => ({
        ...entryOf(draft, changes),
        double: { with: "place" in of ? of.place : of.draft.fields, reasons },
      }));
    case "missing":
      return plan.missing.slice(from, to).map((place) => ({
        key: place.id,
        row: null,
        place,
        problems: [],
        changes: [],
        double: null,
        verdict: "ready",
      }));
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

function entryOf(draft: PlaceDraft, changes: readonly FieldChange[] = []): PlanEntry {
  return {
    key: draftKey(draft),
    row: draft.source.row,
    place: draft.fields,
    problems: draft.problems,
    changes,
    double: null,
    verdict: draft.verdict,
  };
}
