import { PEOPLE_CLASSES } from "../domain/people/peopleClass.ts";
import type { Problem } from "../domain/problem.ts";
import type { Town } from "../domain/town/town.ts";
import type { OpenedTown } from "./openedTown.ts";

/** What the page is told of a town that was read, and of what was found wrong with it. */
export function openedTownOf(
  { manifest, zoneSets, places, candidates, people, network }: Town,
  problems: readonly Problem[],
): OpenedTown {
  return {
    manifest,
    zoneSets,
    places,
    candidates,
    peopleClasses: PEOPLE_CLASSES.filter((id) => people?.classes.includes(id)),
    peopleAsOf: people?.asOf ?? null,
    hasStreets: network !== null,
    problems,
  };
}
