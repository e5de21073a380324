import { proxy, type ProxyMarked, wrap } from "comlink";
import type { FindJobs } from "../../worker/find/findJobs.ts";
import type { FindWorker } from "../../worker/find/findWorker.ts";
import { remoteFindJobs } from "./remoteFindJobs.ts";

/** Starts the small worker of the public page and gives its jobs as plain functions. */
export function connectFindWorker(): FindWorker {
  const remote = wrap<RemoteJobs>(
    new Worker(new URL("../../worker/find.worker.ts", import.meta.url), { type: "module" }),
  );
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    find: remoteFindJobs(remote.find),
    tile: (z, x, y) => remote.tile(z, x, y),
  };
}

type RemoteJobs = Omit<FindWorker, "find"> & { readonly find: FindJobs & ProxyMarked };
