import type { Checked } from "../../domain/problem.ts";
import type { OpenedTown } from "../openedTown.ts";
import type { TownSource } from "../townSource.ts";
import type { TownWorker } from "../townWorker.ts";
import type { FindJobs } from "./findJobs.ts";

/** The jobs of the small worker of the public page: a town is opened, looked at and walked in, and that is all. */
export interface FindWorker {
  /** Reads a town beside the page; on success it replaces the one before. */
  readonly open: (
    source: Extract<TownSource, { kind: "url" }>,
    onProgress: Parameters<TownWorker["open"]>[1],
  ) => Promise<Checked<OpenedTown>>;
  readonly find: FindJobs;
  /** A vector tile of the town's own base map; `null` where the town has none. */
  readonly tile: TownWorker["tile"];
}
