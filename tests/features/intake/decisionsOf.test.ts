import { expect, test } from "vitest";
import { documentOf } from "../../../src/domain/document/document.ts";
import { type Decisions, decisionsOf } from "../../../src/features/intake/decisionsOf.ts";
import type { PlanStage } from "../../../src/state/importStage.ts";
import type { PlanEntry } from "../../../src/worker/intake/intakeJobs.ts";

const PLAN: PlanStage = {
  stage: "plan",
  tables: [],
  source: "一覧",
  problems: [],
  report: {
    state: "done",
    counts: { added: 5, changed: 3, unchanged: 0, doubles: 2, rejected: 0, missing: 1, review: 0 },
    positions: { given: 10, number: 0, block: 0, town: 0, city: 0, none: 0 },
    problems: [],
    tablesWithRejected: [],
    datumSuspected: [],
  },
  comparedWith: documentOf([]),
  decisions: { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] },
  leftOutChanges: new Set(),
  part: null,
};

test("rows left out count no more, whether they would be new or change a place", () => {
  const decided = after((now) => {
    now().leaveOut(entry("0:2", []), true);
    now().leaveOut(entry("0:3", [{ field: "fee", before: "100円", after: "200円" }]), true);
  });
  expect(decided).toMatchObject({ added: 4, changed: 2 });
  expect(decided.decisions.leaveOut).toEqual(["0:2", "0:3"]);
});

test("a row taken back in counts again", () => {
  const row = entry("0:3", [{ field: "fee", before: "100円", after: "200円" }]);
  const decided = after((now) => {
    now().leaveOut(row, true);
    now().leaveOut(row, false);
  });
  expect(decided).toMatchObject({ added: 5, changed: 3 });
});

test("doubles count as what they are said to be, and closed places by themselves", () => {
  const decided = after((now) => {
    now().decideDoubles(["0:7"], "merge");
    now().decideDoubles(["0:8"], "separate");
    now().close("p1", true);
  });
  expect(decided).toMatchObject({ added: 6, changed: 4, closed: 1 });
});

test("a position that is taken back leaves the one of the row", () => {
  const decided = after((now) => {
    now().putAt("0:2", { lng: 139.4, lat: 35.3, precision: "exact" });
    now().putAt("0:3", null);
    now().putAt("0:2", undefined);
  });
  expect(decided.decisions.positions).toEqual({ "0:3": null });
});

/** What is decided after some steps, each on what the one before has left. */
function after(steps: (now: () => Decisions) => void): Decisions {
  let plan = PLAN;
  const now = () => decisionsOf(plan, (change) => (plan = change(plan)));
  steps(now);
  return now();
}

function entry(key: string, changes: PlanEntry["changes"]): PlanEntry {
  return {
    key,
    row: 2,
    place: { name: "ひだまり", kinds: ["salon"], location: null, status: { state: "open" } },
    problems: [],
    changes,
    double: null,
    otherPositions: [],
    verdict: "review",
  };
}
