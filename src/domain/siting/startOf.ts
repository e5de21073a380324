import { fairestStart } from "./fairestStart.ts";
import { mostPeopleStart } from "./mostPeopleStart.ts";
import { goalValue, type SiteGoal } from "./siteGoal.ts";
import type { SiteNode } from "./siteNode.ts";
import { coveredWith } from "./coveredWith.ts";

/** A good choice at once for a goal, by the numbers of the whole problem, and its value. */
export function startOf(node: SiteNode, goal: SiteGoal, onePerZone: boolean) {
  const { problem, placesLeft, covered } = node;
  const open =
    goal.kind === "mostPeople"
      ? mostPeopleStart(problem, placesLeft, onePerZone)
      : fairestStart(problem, covered, goal.needed, placesLeft, onePerZone);
  return {
    sites: [...node.chosen, ...open.map((candidate) => node.original[candidate]!)],
    value: goalValue(goal, coveredWith(problem, covered, open)),
  };
}
