import type { Table } from "dexie";
import { openEditChannel } from "./editChannel.ts";
import { deleteEntries } from "./journalEntries.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/** What this device keeps of one town. */
export interface KeptTownFacts {
  readonly townKey: string;
  readonly townName: string;
  readonly hasEdits: boolean;
  readonly hasFiles: boolean;
  /** Pieces that could not be read and were put aside. */
  readonly asideCount: number;
}

/** Every town of which something is kept here, by name. */
export function listTowns(database: LocalDatabase): Promise<Stored<KeptTownFacts[]>> {
  const { documents, townFiles, aside } = database;
  return stored(() =>
    database.transaction("r", [documents, townFiles, aside], async () => {
      const edited = new Map<string, string>();
      await documents.each(({ townKey, townName }) => void edited.set(townKey, townName));
      const withFiles = await keysByIndex(townFiles, "townName");
      const asideRows = await aside.toArray();
      const asideKeys = asideRows.map((row) => row.townKey);
      const names = new Map([
        ...asideKeys.map((key) => [key, key] as const),
        ...withFiles,
        ...edited,
      ]);
      return [...names]
        .map(([townKey, townName]) => ({
          townKey,
          townName,
          hasEdits: edited.has(townKey),
          hasFiles: withFiles.has(townKey),
          asideCount: asideKeys.filter((key) => key === townKey).length,
        }))
        .sort((a, b) => a.townName.localeCompare(b.townName, "ja"));
    }),
  );
}

/** Deletes all that is kept of one town, and nothing else; tabs that show it go back to its own places. */
export function forgetTown(database: LocalDatabase, townKey: string): Promise<Stored<void>> {
  const { documents, snapshots, journal, journalParts, aside, townFiles, pastChanges, copies } =
    database;
  const tables = [
    documents,
    snapshots,
    journal,
    journalParts,
    aside,
    townFiles,
    pastChanges,
    copies,
  ];
  return stored(async () => {
    await database.transaction("rw", tables, async () => {
      await documents.delete(townKey);
      await snapshots.delete(townKey);
      await townFiles.delete(townKey);
      await deleteEntries(database, townKey, 0);
      await aside.where("townKey").equals(townKey).delete();
      await pastChanges.where("townKey").equals(townKey).delete();
      await copies.delete(townKey);
    });
    const channel = openEditChannel(() => {});
    channel.announce({ townKey, seq: 0 });
    channel.close();
  });
}

/** Primary key → value of an index, without reading the rows, which may be large. */
async function keysByIndex(
  table: Table<unknown, string>,
  index: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await table.orderBy(index).eachKey((value, { primaryKey }) => {
    if (typeof value === "string") found.set(primaryKey, value);
  });
  return found;
}
