import type { Question } from "../domain/coverage/question.ts";
import type { Place } from "../domain/places/place.ts";
import type { VisitRoute } from "../domain/upkeep/visitRoute.ts";
import type { Checked } from "../domain/problem.ts";
import type { Answer, ReachAnswer } from "./answer.ts";
import type { OpenedTown } from "./openedTown.ts";
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
  readonly answer: (request: AnswerRequest) => Promise<Answer>;
  readonly reach: (request: AnswerRequest) => Promise<ReachAnswer>;
  /** An order in which to visit places (all located) on foot. */
  readonly visitRoute: (places: readonly Place[], startId: string | null) => Promise<VisitRoute>;
  /** A vector tile of the town's own base map; `null` where the town has none. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
}

interface OpeningProgress {
  readonly step: "manifest" | "files" | "ready";
  readonly done: number;
  readonly total: number;
}

/** `places` are those that count: located, open, of the layers asked for. */
export interface AnswerRequest {
  readonly revision: number;
  readonly places: readonly Place[];
  readonly question: Question;
}
