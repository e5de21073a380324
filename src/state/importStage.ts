import type { TownDocument } from "../domain/document/document.ts";
import type { ColumnMapping } from "../domain/intake/columnMapping.ts";
import type { ImportDecisions } from "../domain/intake/importPlan.ts";
import type { Problem } from "../domain/problem.ts";
import type {
  IntakeProgress,
  PlanPart,
  PlanReport,
  TablePreview,
} from "../worker/intake/intakeJobs.ts";
import type { TakingProgress } from "./finishedEdit.ts";

/** Where a person is between a file and the list; kept while other parts are open, in memory only. */
export type ImportStage =
  | { readonly stage: "give"; readonly problems: readonly Problem[]; readonly cancelled: boolean }
  | {
      readonly stage: "working";
      /** Tells this job from any other: what comes after another stage was shown is dropped. */
      readonly job: symbol;
      readonly progress: ImportWork;
    }
  | ColumnsStage
  | PlanStage;

/** What is being done, and how far it is. */
export type ImportWork = IntakeProgress | TakingProgress;

/** The tables that were found, and what they are read as. */
export interface ColumnsStage {
  readonly stage: "columns";
  readonly tables: readonly ChosenTable[];
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** What the import would do, and what was decided about it so far. */
export interface PlanStage extends Omit<ColumnsStage, "stage"> {
  readonly stage: "plan";
  readonly report: PlanReport;
  /** The list as it was when the tables were compared with it. */
  readonly comparedWith: TownDocument;
  readonly decisions: ImportDecisions;
  /** Those of the rows left out that would have changed a place of the list. */
  readonly leftOutChanges: ReadonlySet<string>;
  /** The part that is looked at; `null` = none was chosen yet. */
  readonly part: PlanPart | null;
}

/** A table, whether it is taken in, and what its columns mean so far. */
export interface ChosenTable {
  readonly preview: TablePreview;
  readonly taken: boolean;
  readonly mapping: ColumnMapping;
  /** Whether its coordinates are read as ones of the old Tokyo datum. */
  readonly isTokyoDatum: boolean;
}

/** No import is under way. */
export const NO_IMPORT: ImportStage = { stage: "give", problems: [], cancelled: false };
