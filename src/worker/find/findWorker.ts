import type { Schedule } from "../../domain/schedules/schedule.ts";
import type { Checked } from "../../domain/problem.ts";
import type { OpenedTown } from "../openedTown.ts";
import type { TownSource } from "../townSource.ts";
import type { TownWorker } from "../townWorker.ts";
import type { FindJobs } from "./findJobs.ts";

/** A town with what was read from the words of its places, in their order: reading takes longer than a frame. */
export interface ListedTown extends OpenedTown {
  readonly schedules: readonly (readonly Schedule[])[];
}

/** The jobs of the small worker of the public page: a town is opened, looked at and walked in, and that is all. */
export interface FindWorker {
  /** Reads a town beside the page; on success it replaces the one before. */
  readonly open: (
    source: Extract<TownSource, { kind: "url" }>,
    onProgress: Parameters<TownWorker["open"]>[1],
  ) => Promise<Checked<ListedTown>>;
  readonly find: FindJobs;
  /** A vector tile of the town's own base map; `null` where the town has none. */
  readonly tile: TownWorker["tile"];
}
