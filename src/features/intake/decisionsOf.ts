import type { ImportDecisions } from "../../domain/intake/importPlan.ts";
import type { PlaceField, PlaceLocation } from "../../domain/places/place.ts";
import type { PlanStage } from "../../state/importStage.ts";
import type { PlanEntry } from "../../worker/intake/intakeJobs.ts";

export type DoubleChoice = ImportDecisions["doubles"][string];

/** What a person has decided so far, what an import would do with it, and ways to decide otherwise. */
export function decisionsOf(
  { report, decisions, leftOutChanges }: PlanStage,
  onChange: (change: (now: PlanStage) => PlanStage) => void,
) {
  const choices = Object.values(decisions.doubles);
  const leftOut = decisions.leaveOut.length;
  const decide = (next: (now: ImportDecisions) => ImportDecisions) =>
    onChange((now) => ({ ...now, decisions: next(now.decisions) }));
  return {
    decisions,
    added:
      report.counts.added -
      (leftOut - leftOutChanges.size) +
      choices.filter((choice) => choice === "separate").length,
    changed:
      report.counts.changed -
      leftOutChanges.size +
      choices.filter((choice) => choice === "merge").length,
    closed: decisions.closedIds.length,
    decideDoubles: (keys: readonly string[], choice: DoubleChoice) =>
      decide((now) => ({
        ...now,
        doubles: { ...now.doubles, ...Object.fromEntries(keys.map((key) => [key, choice])) },
      })),
    leaveOut: ({ key, changes }: PlanEntry, left: boolean) => {
      decide((now) => ({ ...now, leaveOut: toggled(now.leaveOut, key, left) }));
      if (changes.length === 0) return;
      onChange((now) => ({
        ...now,
        leftOutChanges: new Set(toggled([...now.leftOutChanges], key, left)),
      }));
    },
    keepField: (key: string, field: PlaceField, kept: boolean) =>
      decide((now) => ({
        ...now,
        keepFields: {
          ...now.keepFields,
          [key]: toggled(now.keepFields[key] ?? [], field, kept),
        },
      })),
    /** `undefined` = the position of the row stands. */
    putAt: (key: string, location: PlaceLocation | null | undefined) =>
      decide(({ positions: { [key]: _before, ...others }, ...now }) => ({
        ...now,
        positions: location === undefined ? others : { ...others, [key]: location },
      })),
    close: (placeId: string, closed: boolean) =>
      decide((now) => ({ ...now, closedIds: toggled(now.closedIds, placeId, closed) })),
  };
}

export type Decisions = ReturnType<typeof decisionsOf>;

function toggled<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const rest = list.filter((each) => each !== item);
  return isIn ? [...rest, item] : rest;
}
