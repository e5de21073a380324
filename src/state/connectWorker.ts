import { proxy, type ProxyMarked, type Remote, wrap } from "comlink";
import type { FindJobs } from "../worker/find/findJobs.ts";
import type { IntakeJobs } from "../worker/intake/intakeJobs.ts";
import type { TownWorker } from "../worker/townWorker.ts";
import { remoteFindJobs } from "./find/remoteFindJobs.ts";

/** Starts the worker and gives its jobs as plain functions. */
export function connectWorker(): TownWorker {
  const remote = wrap<RemoteJobs>(
    new Worker(new URL("../worker/town.worker.ts", import.meta.url), { type: "module" }),
  );
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    hold: (change) => remote.hold(change),
    answer: (request) => remote.answer(request),
    reach: (request) => remote.reach(request),
    visitRoute: (places, startId) => remote.visitRoute(places, startId),
    locate: (asked, onProgress) => remote.locate(asked, proxy(onProgress)),
    intake: remoteIntake(remote.intake),
    find: remoteFindJobs(remote.find),
    publicSite: (request) => remote.publicSite(request),
    tile: (z, x, y) => remote.tile(z, x, y),
  };
}

type RemoteIntake = IntakeJobs & ProxyMarked;
type RemoteJobs = Omit<TownWorker, "intake" | "find"> & {
  readonly intake: RemoteIntake;
  readonly find: FindJobs & ProxyMarked;
};

function remoteIntake(remote: Remote<RemoteIntake>): IntakeJobs {
  return {
    readFiles: (files, remembered, onProgress) =>
      remote.readFiles(files, remembered, proxy(onProgress)),
    readPaste: (text, remembered) => remote.readPaste(text, remembered),
    compare: (request, onProgress) => remote.compare(request, proxy(onProgress)),
    page: (part, from, count) => remote.page(part, from, count),
    finish: (request) => remote.finish(request),
    finished: (from, count) => remote.finished(from, count),
    rejected: (table) => remote.rejected(table),
    cancel: () => remote.cancel(),
    forget: () => remote.forget(),
  };
}
