import type { ChosenTown } from "../storage/local/chosenTown.ts";
import type { LocalDatabase } from "../storage/local/localDatabase.ts";
import type { Stored } from "../storage/local/storageFailure.ts";
import { keepTownFiles, keptTown, type KeptFiles } from "../storage/local/townFiles.ts";

/**
 * The town that the person opened last from a folder or zip, kept on this device so that it is there
 * after a reload. Where nothing can be kept, it is simply not remembered; `write` tells whether it was.
 */
export function lastTown(connect: () => Promise<Stored<LocalDatabase>>, choice: ChosenTown) {
  return {
    async read(): Promise<KeptFiles | null> {
      const townKey = choice.read();
      if (townKey === null) return null;
      const database = await connect();
      if (database.state === "failed") return null;
      const kept = await keptTown(database.value, townKey);
      return kept.state === "failed" ? null : (kept.value?.files ?? null);
    },
    async write(town: TownToKeep): Promise<boolean> {
      const database = await connect();
      if (database.state === "failed") return false;
      const kept = await keepTownFiles(database.value, town);
      return kept.state === "done" && choice.write(town.townKey);
    },
    forget(): void {
      choice.write(null);
    },
  };
}

export interface TownToKeep {
  readonly townKey: string;
  readonly townName: string;
  /** ISO instant. */
  readonly keptAt: string;
  readonly files: KeptFiles;
}
