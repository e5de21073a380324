import type { ProxyMarked, Remote } from "comlink";
import type { FindJobs } from "../../worker/find/findJobs.ts";

/** The jobs of さがす in a worker, as plain functions. */
export function remoteFindJobs(remote: Remote<FindJobs & ProxyMarked>): FindJobs {
  return {
    walks: (request) => remote.walks(request),
    route: (request) => remote.route(request),
    spots: (text) => remote.spots(text),
    areaName: (at) => remote.areaName(at),
    picture: (bounds) => remote.picture(bounds),
  };
}
