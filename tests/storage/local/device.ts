import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { LocalDatabase, type DatabaseHost } from "../../../src/storage/local/localDatabase.ts";
import { openLocalDatabase } from "../../../src/storage/local/openLocalDatabase.ts";
import type { Stored } from "../../../src/storage/local/storageFailure.ts";
import type { TownBase } from "../../../src/storage/local/townSession.ts";
import { salon } from "../../domain/document/worlds.ts";

/** A device with an empty disk, which several tabs may open. */
export function device(): DatabaseHost {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** The database of one tab on this device. */
export async function databaseOn(host: DatabaseHost): Promise<LocalDatabase> {
  return done(await openLocalDatabase(host));
}

/** The value of what must have gone well. */
export function done<T>(result: Stored<T>): T {
  if (result.state === "failed") throw new Error(`failed: ${result.reason}`);
  return result.value;
}

/** 縁側市 with three サロン a, b and c. */
export const engawa: TownBase = {
  townKey: "fictional:name:縁側市",
  townName: "縁側市",
  baseDigest: "digest1",
  places: [salon("a"), salon("b"), salon("c")],
};
