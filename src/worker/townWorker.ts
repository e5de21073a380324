import type { LocatedAddress } from "../domain/addresses/locatedAddress.ts";
import type { Question } from "../domain/coverage/question.ts";
import type { Place } from "../domain/places/place.ts";
import type { VisitRoute } from "../domain/upkeep/visitRoute.ts";
import type { Checked } from "../domain/problem.ts";
import type { GivenAnswer, ReachAnswer } from "./answer.ts";
import type { ListChange } from "./heldPlaces.ts";
import type { FindJobs } from "./find/findJobs.ts";
import type { IntakeJobs } from "./intake/intakeJobs.ts";
import type { OpenedTown } from "./openedTown.ts";
import type { SiteRequest, ZippedSite } from "./publicSite/siteJob.ts";
import type { TownSource } from "./townSource.ts";

/**
 * The jobs of the worker: everything that takes longer than a frame. The town's streets, people and
 * base map never leave it. Jobs run one after another, in the order asked.
 */
export interface TownWorker {
  /** Reads and prepares a town; on success it replaces the one open before. */
  readonly open: (
    source: TownSource,
    onProgress: (progress: OpeningProgress) => void,
  ) => Promise<Checked<OpenedTown>>;
  /** Tells what has changed in the list, piece by piece: the jobs below are about places told before. */
  readonly hold: (change: ListChange) => Promise<void>;
  readonly answer: (request: AnswerRequest) => Promise<GivenAnswer>;
  readonly reach: (request: AnswerRequest) => Promise<ReachAnswer>;
  /** An order in which to visit places (all located) on foot. */
  readonly visitRoute: (places: readonly Place[], startId: string | null) => Promise<VisitRoute>;
  /**
   * Where addresses are, by the town's own table, which is read when this is first asked. Tells after every
   * 500 how many are done, and ends there with `null` where the answer is `false`. `null` and its problems
   * where the town has no table.
   */
  readonly locate: (
    asked: readonly AddressAsked[],
    onProgress: (done: number, total: number) => boolean | Promise<boolean>,
  ) => Promise<Checked<readonly LocatedAddress[]>>;
  readonly intake: IntakeJobs;
  readonly find: FindJobs;
  /** The site for everybody of the open town, with these places in it, as a zip. */
  readonly publicSite: (request: SiteRequest) => Promise<ZippedSite>;
  /** A vector tile of the town's own base map; `null` where the town has none. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
}

export interface AddressAsked {
  readonly text: string;
  /** 市区町村名 of another column, used where the address names none. */
  readonly city?: string;
}

interface OpeningProgress {
  readonly step: "manifest" | "files" | "ready";
  readonly done: number;
  readonly total: number;
}

/** `placeIds` are of the places that count: located, open, of the layers asked for. */
export interface AnswerRequest {
  readonly revision: number;
  readonly placeIds: readonly string[];
  readonly question: Question;
}
