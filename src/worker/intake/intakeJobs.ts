import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type {
  FieldChange,
  ImportDecisions,
  ImportPlan,
  PossibleDouble,
} from "../../domain/intake/importPlan.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { EditStamp } from "../../domain/document/edit.ts";
import type { Place, PlaceLocation } from "../../domain/places/place.ts";
import type { Checked, Problem } from "../../domain/problem.ts";

/**
 * Taking in lists of places. What the files hold stays in the worker, so that 100,000 rows never stop the
 * screen: the page sees counts, first rows and pages. Jobs are asked in this order; each begins from what
 * the one before it left.
 */
export interface IntakeJobs {
  /** The tables of some files; what was read before is forgotten. `null` = nothing could be read. */
  readonly readFiles: (
    files: readonly GivenFile[],
    remembered: RememberedMappings,
    onProgress: OnProgress,
  ) => Promise<Checked<readonly TablePreview[]>>;
  readonly readPaste: (
    text: string,
    remembered: RememberedMappings,
  ) => Promise<Checked<readonly TablePreview[]>>;
  /** Makes drafts of the chosen tables, finds their positions, and compares them with the list. */
  readonly compare: (request: CompareRequest, onProgress: OnProgress) => Promise<PlanReport>;
  /** Some entries of one part of the plan. */
  readonly page: (part: PlanPart, from: number, count: number) => Promise<readonly PlanEntry[]>;
  /** Makes the whole import of the list as it is now, and gives the number of places that it puts; 0 = none. */
  readonly finish: (request: FinishRequest) => Promise<number>;
  /** Some of the places that the import last made puts. */
  readonly finished: (from: number, count: number) => Promise<readonly Place[]>;
  /** The rows that cannot be used, in the format of their file, with their reasons. */
  readonly rejected: (table: number) => Promise<SavedRows | null>;
  /** Ends the running job of this kind as soon as it can; it answers with `cancelled`. */
  readonly cancel: () => Promise<void>;
  /** Forgets everything that was read. */
  readonly forget: () => Promise<void>;
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Mappings chosen earlier, by the shape of the table. */
export type RememberedMappings = Readonly<Record<string, ColumnMapping>>;

export type OnProgress = (progress: IntakeProgress) => void;

export interface IntakeProgress {
  readonly step: "read" | "draft" | "locate" | "compare";
  readonly done: number;
  readonly total: number;
}

/** A table as a person sees it before choosing what its columns are. */
export interface TablePreview {
  readonly table: number;
  readonly facts: Pick<FoundTable, "file" | "sheet" | "format" | "encoding" | "headerRow">;
  readonly header: readonly string[];
  readonly rowCount: number;
  /** The first rows, cells as text. */
  readonly firstRows: readonly (readonly string[])[];
  readonly asides: FoundTable["asides"];
  readonly shape: string;
  readonly mapping: ColumnMapping;
  /** Whether `mapping` was chosen by a person for an earlier file. */
  readonly isRemembered: boolean;
  /** Why nothing of it may be taken in: a table of people. */
  readonly refused: Problem | null;
}

interface TableToRead {
  readonly table: number;
  readonly mapping: ColumnMapping;
  /** Whether a person said that its coordinates are of the old Tokyo datum. */
  readonly isTokyoDatum: boolean;
}

export interface CompareRequest {
  readonly tables: readonly TableToRead[];
  /** What the list is called, alike for all its editions. */
  readonly source: string;
  /** The last import of this list. */
  readonly lastImported: LastImported;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Which places an import put, and how it left them. */
export interface LastImported {
  /** Those that stand in the list as it left them: ids. */
  readonly unchangedIds: readonly string[];
  /** Those that were changed or deleted since, as it left them. */
  readonly others: readonly Place[];
}

/** The counts of what an import would do. */
export interface PlanReport {
  readonly state: "done" | "cancelled";
  readonly counts: Readonly<Record<PlanPart, number>>;
  /** How positions were found, of all rows that can be used. */
  readonly positions: Readonly<Record<PositionOrigin, number>>;
  /** What was noticed, each code once, with how often and an example. */
  readonly problems: readonly { readonly problem: Problem; readonly count: number }[];
  /** Tables that have rows which cannot be used. */
  readonly tablesWithRejected: readonly number[];
  /** Tables whose coordinates look like the old Tokyo datum, with what tells so. */
  readonly datumSuspected: readonly { readonly table: number; readonly problem: Problem }[];
}

export type PositionOrigin = "given" | "number" | "block" | "town" | "city" | "none";

export type PlanPart = keyof ImportPlan | "review";

/** One entry of the plan, ready to be shown. */
export interface PlanEntry {
  /** What `ImportDecisions` know it by: the key of its draft, or the id of a missing place. */
  readonly key: string;
  readonly row: number | null;
  readonly place: Omit<Place, "id">;
  readonly problems: readonly Problem[];
  readonly changes: readonly FieldChange[];
  readonly double: {
    readonly with: Omit<Place, "id">;
    /** Of another row of the files; `null` = it is in the list. */
    readonly row: number | null;
    readonly reasons: PossibleDouble["reasons"];
  } | null;
  readonly verdict: PlaceDraft["verdict"];
  /** Where else the place may be by its address. */
  readonly otherPositions: readonly OtherPosition[];
}

export interface OtherPosition {
  /** The address as the town's table has it. */
  readonly text: string;
  readonly location: PlaceLocation;
}

interface FinishRequest {
  readonly decisions: ImportDecisions;
  readonly stamp: EditStamp;
}

interface SavedRows {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}
