import { answerQuestion } from "../domain/coverage/answerQuestion.ts";
import { type PreparedTown, prepareTown } from "../domain/coverage/prepareTown.ts";
import { provisionOf } from "../domain/coverage/provisionOf.ts";
import { reachOf } from "../domain/coverage/reachOf.ts";
import { PEOPLE_CLASSES } from "../domain/people/peopleClass.ts";
import type { Checked, Problem } from "../domain/problem.ts";
import type { Town } from "../domain/town/town.ts";
import { type TownTiles, townTiles } from "../formats/tiles/townTiles.ts";
import { readTown } from "../formats/townFolder/readTown.ts";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";
import { townFilesFromBytes } from "../formats/townFolder/townFilesFromBytes.ts";
import { type FetchBytes, townFilesFromUrl } from "../formats/townFolder/townFilesFromUrl.ts";
import { townFilesFromZip } from "../formats/townFolder/townFilesFromZip.ts";
import type { OpenedTown } from "./openedTown.ts";
import type { TownSource } from "./townSource.ts";
import type { TownWorker } from "./townWorker.ts";

/** The jobs of the worker over one town at a time; `fetchBytes` is the only way it has to the network. */
export function createTownWorker(fetchBytes: FetchBytes): TownWorker {
  let prepared: PreparedTown | null = null;
  let tiles: TownTiles | null = null;

  function running(): PreparedTown {
    if (prepared === null) throw new Error("Open a town before asking about it.");
    return prepared;
  }

  return {
    async open(source, onProgress) {
      onProgress({ step: "files", done: 0, total: 3 });
      const files = filesOf(source, fetchBytes);
      if (files.value === null) return { value: null, problems: files.problems };
      const { value: town, problems } = await readTown(files.value);
      if (town === null) return { value: null, problems };
      onProgress({ step: "people", done: 1, total: 3 });
      prepared = prepareTown(town);
      tiles = null;
      onProgress({ step: "ready", done: 2, total: 3 });
      return { value: openedTown(town, prepared, problems), problems };
    },
    async answer({ revision, places, question }) {
      return {
        revision,
        coverage: answerQuestion(running(), places, question),
        provision: provisionOf(running(), places, question),
        countedPlaces: places,
      };
    },
    async reach({ revision, places, question }) {
      return {
        revision,
        placeIds: places.map(({ id }) => id),
        ...reachOf(running(), places, question),
      };
    },
    async tile(z, x, y) {
      const { network, basemap } = running().town;
      if (network === null && basemap === null) return null;
      tiles ??= townTiles(network, basemap);
      return tiles.tile(z, x, y);
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

function openedTown(
  { manifest, zoneSets, places, candidates, people, network }: Town,
  { demand }: PreparedTown,
  problems: readonly Problem[],
): OpenedTown {
  return {
    manifest,
    zoneSets,
    places,
    candidates,
    peopleClasses: PEOPLE_CLASSES.filter((id) => demand?.people[id] !== undefined),
    peopleAsOf: people?.asOf ?? null,
    hasStreets: network !== null,
    problems,
  };
}
