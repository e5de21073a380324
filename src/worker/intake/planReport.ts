import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import type { ImportPlan } from "../../domain/intake/importPlan.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Problem } from "../../domain/problem.ts";
import type { PlanReport, PositionOrigin } from "./intakeJobs.ts";
import { reviewOf } from "./planEntries.ts";

/** The drafts of an import, where their addresses are, and what concerns whole tables. */
export interface Noticed {
  readonly drafts: readonly PlaceDraft[];
  /** One for every draft. */
  readonly located: readonly (LocatedAddress | null)[];
  readonly problems: readonly Problem[];
  readonly datumSuspected: PlanReport["datumSuspected"];
}

/** The counts of a plan for the screen. */
export function planReport(plan: ImportPlan, noticed: Noticed): PlanReport {
  const { added, changed, unchanged, doubles, rejected, missing } = plan;
  return {
    state: "done",
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.length,
      doubles: doubles.length,
      rejected: rejected.length,
      missing: missing.length,
      review: reviewOf(plan).length,
    },
    positions: positionsOf(noticed),
    problems: problemKinds(noticed),
    tablesWithRejected: [...new Set(rejected.map(({ table }) => table ?? 0))],
    datumSuspected: noticed.datumSuspected,
  };
}

function positionsOf({ drafts, located }: Noticed): Record<PositionOrigin, number> {
  const counts = { given: 0, number: 0, block: 0, town: 0, city: 0, none: 0 };
  for (const [index, { fields, verdict }] of drafts.entries()) {
    if (verdict === "rejected") continue;
    const found = located[index] ?? null;
    const isFound = found !== null && found.position !== null && fields.location !== null;
    const isOfAddress =
      isFound &&
      fields.location.lng === found.position[0] &&
      fields.location.lat === found.position[1];
    if (isOfAddress) counts[found.level] += 1;
    else if (fields.location !== null) counts.given += 1;
    else counts[found?.level === "city" ? "city" : "none"] += 1;
  }
  return counts;
}

function problemKinds({ drafts, problems }: Noticed): PlanReport["problems"] {
  const kinds = new Map<string, { problem: Problem; count: number }>();
  for (const problem of [...problems, ...drafts.flatMap((draft) => draft.problems)]) {
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, { problem, count: 1 });
    else kind.count += 1;
  }
  return [...kinds.values()];
}
