import { answerQuestion } from "../domain/coverage/answerQuestion.ts";
import { provisionOf } from "../domain/coverage/provisionOf.ts";
import { reachOf } from "../domain/coverage/reachOf.ts";
import type { Checked } from "../domain/problem.ts";
import { visitRoute } from "../domain/upkeep/visitRoute.ts";
import { readTown } from "../formats/townFolder/readTown.ts";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";
import { townFilesFromBytes } from "../formats/townFolder/townFilesFromBytes.ts";
import { type FetchBytes, townFilesFromUrl } from "../formats/townFolder/townFilesFromUrl.ts";
import { townFilesFromZip } from "../formats/townFolder/townFilesFromZip.ts";
import { heldPlaces } from "./heldPlaces.ts";
import { createFindJobs } from "./find/createFindJobs.ts";
import { lazyIntake } from "./intake/lazyIntake.ts";
import { locateAll } from "./locateAll.ts";
import { openedTownOf } from "./openedTownOf.ts";
import { type RunningTown, runningTown } from "./runningTown.ts";
import type { TownSource } from "./townSource.ts";
import type { TownWorker } from "./townWorker.ts";

/**
 * The jobs of the worker over one town at a time; `fetchBytes` is the only way it has to the network, `newId`
 * gives a fresh id each time, rising.
 */
export function createTownWorker(fetchBytes: FetchBytes, newId: () => string): TownWorker {
  let open: RunningTown | null = null;
  const held = heldPlaces();

  function running(): RunningTown {
    if (open === null) throw new Error("Open a town before asking about it.");
    return open;
  }

  return {
    async open(source, onProgress) {
      onProgress({ step: "files", done: 0, total: 2 });
      const files = filesOf(source, fetchBytes);
      if (files.value === null) return { value: null, problems: files.problems };
      const { value: town, problems } = await readTown(files.value);
      if (town === null) return { value: null, problems };
      open = runningTown(town, files.value);
      onProgress({ step: "ready", done: 1, total: 2 });
      return { value: openedTownOf(town, problems), problems };
    },
    async hold(change) {
      held.change(change);
    },
    async answer({ revision, placeIds, question }) {
      const { prepared, limitsFor } = running();
      const places = held.of(placeIds);
      const coverage = answerQuestion(prepared(), places, question);
      return {
        revision,
        coverage,
        classLimits: limitsFor(question, { places, result: coverage }),
        provision: provisionOf(prepared(), places, question),
      };
    },
    async reach({ revision, placeIds, question }) {
      const places = held.of(placeIds);
      return { revision, placeIds, ...reachOf(running().prepared(), places, question) };
    },
    async visitRoute(places, startId) {
      return visitRoute(running().prepared(), places, startId);
    },
    async locate(asked, onProgress) {
      return locateAll(await running().addresses(), asked, onProgress);
    },
    intake: lazyIntake(() => ({
      name: running().name,
      bounds: running().bounds,
      addresses: running().addresses,
      places: held.all,
      newId,
    })),
    find: createFindJobs(() => running().finding()),
    async publicSite(request) {
      const { town, addresses } = running();
      const { value } = await addresses();
      const { zippedSite } = await import("./publicSite/zippedSite.ts");
      return zippedSite(town, value, request, fetchBytes);
    },
    async tile(z, x, y) {
      return running().tiles()?.tile(z, x, y) ?? null;
    },
  };
}

function filesOf(source: TownSource, fetchBytes: FetchBytes): Checked<TownFiles> {
  switch (source.kind) {
    case "url":
      return { value: townFilesFromUrl(source.baseUrl, fetchBytes), problems: [] };
    case "zip":
      return townFilesFromZip(source.bytes, source.name);
    case "folder":
      return { value: townFilesFromBytes(source.files), problems: [] };
  }
}
