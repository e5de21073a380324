import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

const CHOSEN_TOWN = "town";

/** The key of the town that was open last; `null` = the one that comes with the app. */
export function chosenTown(database: LocalDatabase): Promise<Stored<string | null>> {
  return stored(async () => (await database.choices.get(CHOSEN_TOWN))?.value ?? null);
}

/** Remembers which town to open after a reload. */
export function chooseTown(database: LocalDatabase, townKey: string | null): Promise<Stored<void>> {
  return stored(async () => {
    if (townKey === null) await database.choices.delete(CHOSEN_TOWN);
    else await database.choices.put({ name: CHOSEN_TOWN, value: townKey });
  });
}
