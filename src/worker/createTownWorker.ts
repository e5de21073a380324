import { answerQuestion } from "../domain/coverage/answerQuestion.ts";
import { type AnsweredQuestion, classLimits } from "../domain/coverage/classLimits.ts";
import { type PreparedTown, prepareTown } from "../domain/coverage/prepareTown.ts";
import { provisionOf } from "../domain/coverage/provisionOf.ts";
import type { Question } from "../domain/coverage/question.ts";
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
  let open: Town | null = null;
  let prepared: PreparedTown | null = null;
  let tiles: TownTiles | null = null;
  let limits: LimitsKept | null = null;

  /** The people are spread with the first question, so that the screens need not wait for it. */
  function running(): PreparedTown {
    if (open === null) throw new Error("Open a town before asking about it.");
    return (prepared ??= prepareTown(open));
  }

  /** The town as opened is asked once for each question, not again with every edit. */
  function limitsFor(question: Question, answered: AnsweredQuestion): readonly number[] {
    const asked = JSON.stringify(question);
    if (limits?.asked !== asked) {
      limits = { asked, limits: classLimits(running(), question, answered) };
    }
    return limits.limits;
  }

  return {
    async open(source, onProgress) {
      onProgress({ step: "files", done: 0, total: 2 });
      const files = filesOf(source, fetchBytes);
      if (files.value === null) return { value: null, problems: files.problems };
      const { value: town, problems } = await readTown(files.value);
      if (town === null) return { value: null, problems };
      open = town;
      prepared = null;
      tiles = null;
      limits = null;
      onProgress({ step: "ready", done: 1, total: 2 });
      return { value: openedTown(town, problems), problems };
    },
    async answer({ revision, places, question }) {
      const coverage = answerQuestion(running(), places, question);
      return {
        revision,
        coverage,
        classLimits: limitsFor(question, { places, result: coverage }),
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

interface LimitsKept {
  readonly asked: string;
  readonly limits: readonly number[];
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
  problems: readonly Problem[],
): OpenedTown {
  return {
    manifest,
    zoneSets,
    places,
    candidates,
    peopleClasses: PEOPLE_CLASSES.filter((id) => people?.classes.includes(id)),
    peopleAsOf: people?.asOf ?? null,
    hasStreets: network !== null,
    problems,
  };
}
