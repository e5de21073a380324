import { LocalDatabase, type DatabaseHost } from "./localDatabase.ts";
import { storageFailure, type Stored, type StorageFailure } from "./storageFailure.ts";

/**
 * Opens the database of this origin, or says why there is none. Another tab that keeps an older
 * version open is `blocked`: closing that tab and asking again helps.
 */
export async function openLocalDatabase(
  host: DatabaseHost | null = hostOfThisPage(),
): Promise<Stored<LocalDatabase>> {
  if (host === null) return { state: "failed", reason: "noIndexedDb" };
  const database = new LocalDatabase(host);
  const blocked = new Promise<"blocked">((resolve) => {
    database.on("blocked", () => resolve("blocked"));
  });
  try {
    const first = await Promise.race([database.open(), blocked]);
    if (first !== "blocked") return { state: "done", value: database };
    database.close();
    return { state: "failed", reason: "blocked" };
  } catch (error) {
    return { state: "failed", reason: openFailure(error) };
  }
}

/** Reading the property itself may throw where storage is switched off. */
function hostOfThisPage(): DatabaseHost | null {
  try {
    const { indexedDB, IDBKeyRange } = globalThis;
    return typeof indexedDB === "object" ? { indexedDB, IDBKeyRange } : null;
  } catch {
    return null;
  }
}

/** While opening, InvalidStateError is a private window and UnknownError a broken backing store. */
function openFailure(error: unknown): StorageFailure {
  const reason = storageFailure(error);
  if (reason !== "unknown") return reason;
  const text = String(error);
  if (text.includes("InvalidStateError")) return "privateWindow";
  return text.includes("UnknownError") ? "damaged" : "unknown";
}
