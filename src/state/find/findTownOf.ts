import type { OpenedTown } from "../../worker/openedTown.ts";
import type { FindTown } from "./findState.ts";

/** What さがす needs of an open town. */
export function findTownOf({ manifest, zoneSets, hasStreets }: OpenedTown): FindTown {
  const asOf = manifest.layers.find(({ role }) => role === "places")?.asOf ?? null;
  return { manifest, zoneSets, hasStreets, asOf };
}
