import type { Bounds } from "../../domain/geo/lngLat.ts";
import { networkNear } from "../../domain/network/networkNear.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { Checked } from "../../domain/problem.ts";

/** The streets in the surroundings of a town, and how many kilometres were left out; `null` where none is near. */
export function networkOfTown(
  network: WalkNetwork,
  surroundings: Bounds,
  file: string,
): Checked<WalkNetwork> {
  const near = networkNear(network, surroundings);
  if (near.leftOutM === 0) return { value: near.network, problems: [] };
  const params = { found: kilometres(near.leftOutM), kept: kilometres(near.keptM) };
  const severity = near.network === null ? "error" : "note";
  const problem = { code: "streetsOutsideTown", severity, file, params } as const;
  return { value: near.network, problems: [problem] };
}

/** A tenth at least, so that what is left is never told as 0. */
function kilometres(lengthM: number): string {
  return lengthM === 0 ? "0" : Math.max(0.1, lengthM / 1000).toFixed(1);
}
