import type { ChosenTown } from "../storage/local/chosenTown.ts";
import type { KeptMark } from "../storage/local/keptMark.ts";
import type { LocalDatabase } from "../storage/local/localDatabase.ts";
import type { Stored } from "../storage/local/storageFailure.ts";
import type { TownWorker } from "../worker/townWorker.ts";

/** What the store needs of the world around it; tests give their own. */
export interface AppServices {
  readonly worker: TownWorker;
  /** The database of this device, opened once. */
  readonly connect: () => Promise<Stored<LocalDatabase>>;
  readonly choice: ChosenTown;
  readonly mark: KeptMark;
  readonly now: () => Date;
  readonly newId: (now: Date) => string;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, bytes: Uint8Array, mimeType: string) => void;
  /** The folder of the town that this page was put up for; `null` = the sample town will do. */
  readonly givenTownUrl: string | null;
  readonly sampleTownUrl: string;
}
