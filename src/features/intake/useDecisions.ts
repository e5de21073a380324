import { useState } from "react";
import type { ImportDecisions } from "../../domain/intake/importPlan.ts";
import type { PlaceField, PlaceLocation } from "../../domain/places/place.ts";
import type { PlanEntry, PlanReport } from "../../worker/intake/intakeJobs.ts";

export type DoubleChoice = ImportDecisions["doubles"][string];

/** What a person has decided so far, and what an import would do with it. */
export function useDecisions(report: PlanReport) {
  const [decisions, setDecisions] = useState<ImportDecisions>(NOTHING_DECIDED);
  const [leftOutChanges, setLeftOutChanges] = useState<ReadonlySet<string>>(new Set());
  const choices = Object.values(decisions.doubles);
  const leftOut = decisions.leaveOut.length;
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
      setDecisions((now) => ({
        ...now,
        doubles: { ...now.doubles, ...Object.fromEntries(keys.map((key) => [key, choice])) },
      })),
    leaveOut: ({ key, changes }: PlanEntry, left: boolean) => {
      setDecisions((now) => ({ ...now, leaveOut: toggled(now.leaveOut, key, left) }));
      if (changes.length > 0) {
        setLeftOutChanges((now) => new Set(toggled([...now], key, left)));
      }
    },
    keepField: (key: string, field: PlaceField, kept: boolean) =>
      setDecisions((now) => ({
        ...now,
        keepFields: {
          ...now.keepFields,
          [key]: toggled(now.keepFields[key] ?? [], field, kept),
        },
      })),
    /** `undefined` = the position of the row stands. */
    putAt: (key: string, location: PlaceLocation | null | undefined) =>
      setDecisions(({ positions: { [key]: _before, ...others }, ...now }) => ({
        ...now,
        positions: location === undefined ? others : { ...others, [key]: location },
      })),
    close: (placeId: string, closed: boolean) =>
      setDecisions((now) => ({ ...now, closedIds: toggled(now.closedIds, placeId, closed) })),
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

const NOTHING_DECIDED: ImportDecisions = {
  doubles: {},
  keepFields: {},
  leaveOut: [],
  positions: {},
  closedIds: [],
};

function toggled<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const rest = list.filter((each) => each !== item);
  return isIn ? [...rest, item] : rest;
}
