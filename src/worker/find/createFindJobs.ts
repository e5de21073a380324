import { routeOf } from "../../domain/walking/routeOf.ts";
import { streetPictureOf } from "../../domain/town/streetPictureOf.ts";
import { walksFrom } from "../../domain/walking/walksFrom.ts";
import type { FindingTown } from "./findingTown.ts";
import type { FindJobs } from "./findJobs.ts";

/** What residents ask, over the town that is open when they ask. Of their positions nothing stays. */
export function createFindJobs(open: () => FindingTown | Promise<FindingTown>): FindJobs {
  return {
    async walks({ origin, targets, walker }) {
      return walksFrom((await open()).walking(), origin, targets, walker);
    },
    async route(request) {
      const { walking, marks } = await open();
      return routeOf(walking(), marks(), request);
    },
    async spots(text) {
      const { findSpots } = await import("../../domain/spots/findSpots.ts");
      return findSpots(await (await open()).spots(), text);
    },
    async areaName(at) {
      const { areaNameNear } = await import("../../domain/spots/areaNameNear.ts");
      return areaNameNear(await (await open()).spots(), at);
    },
    async picture(bounds) {
      const { network, basemap } = (await open()).town;
      return streetPictureOf(network, basemap, bounds);
    },
  };
}
