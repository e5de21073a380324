import type { PreparedTown } from "../coverage/prepareTown.ts";
import type { Place } from "../places/place.ts";
import { visitOrder } from "./visitOrder.ts";
import { walkTable } from "./walkTable.ts";

/** Places in an order to visit them on foot. */
export interface VisitRoute {
  readonly placeIds: readonly string[];
  /** Metres from each place to the one after it; `Infinity` = no way on foot. One fewer than places. */
  readonly legsM: readonly number[];
}

/**
 * A route through these places (all located), beginning at `startId` where it is one of them.
 * Limit: as `visitOrder` and `walkTable`.
 */
export function visitRoute(
  prepared: PreparedTown,
  places: readonly Place[],
  startId: string | null,
): VisitRoute {
  const table = walkTable(prepared, places);
  const start = places.findIndex(({ id }) => id === startId);
  const order = visitOrder(table, start < 0 ? null : start);
  return {
    placeIds: order.map((index) => places[index]!.id),
    legsM: order.slice(1).map((to, i) => table[order[i]!]![to]!),
  };
}
