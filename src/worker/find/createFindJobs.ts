import { routeOf } from "../../domain/walking/routeOf.ts";
import { streetPictureOf } from "../../domain/town/streetPictureOf.ts";
import { walksFrom } from "../../domain/walking/walksFrom.ts";
import type { FindingTown } from "./findingTown.ts";
import type { FindJobs } from "./findJobs.ts";

/** What residents ask, over the town that is open when they ask. Of their positions nothing stays. */
export function createFindJobs(open: () => FindingTown): FindJobs {
  return {
    async walks({ origin, targets, walker }) {
      return walksFrom(open().walking(), origin, targets, walker);
    },
    async route({ origin, goal, walker }) {
      return routeOf(open().walking(), origin, goal, walker);
    },
    async spots() {
      return [];
    },
    async areaName() {
      return null;
    },
    async picture(bounds) {
      const { network, basemap } = open().town;
      return streetPictureOf(network, basemap, bounds);
    },
  };
}
