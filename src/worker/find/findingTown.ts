import type { Town } from "../../domain/town/town.ts";
import { type WalkingTown, walkingTown } from "../../domain/walking/walkingTown.ts";

/** An open town, and what is made of it for さがす when it is first asked for. */
export interface FindingTown {
  readonly town: Town;
  readonly walking: () => WalkingTown;
}

/** Nothing is made yet; all of it goes with the town when another one is opened. */
export function findingTown(town: Town): FindingTown {
  let walking: WalkingTown | null = null;
  return {
    town,
    walking: () => (walking ??= walkingTown(town.network)),
  };
}
