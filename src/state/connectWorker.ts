import { proxy, wrap } from "comlink";
import type { TownWorker } from "../worker/townWorker.ts";

/** Starts the worker and gives its jobs as plain functions. */
export function connectWorker(): TownWorker {
  const remote = wrap<TownWorker>(
    new Worker(new URL("../worker/town.worker.ts", import.meta.url), { type: "module" }),
  );
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    answer: (request) => remote.answer(request),
    reach: (request) => remote.reach(request),
    visitRoute: (places, startId) => remote.visitRoute(places, startId),
    locate: (asked, onProgress) => remote.locate(asked, proxy(onProgress)),
    tile: (z, x, y) => remote.tile(z, x, y),
  };
}
