/**
 * Why the device could not keep or give something: `quota` no room left; `blocked` another tab holds the
 * database in another version; `damaged` the browser cannot read its own files; `noIndexedDb` and
 * `privateWindow` (also: storage switched off) nothing is kept at all.
 */
export type StorageFailure =
  "quota" | "blocked" | "damaged" | "unknown" | "noIndexedDb" | "privateWindow";

/** What was stored or read, or why not. Nothing in this folder throws for what a device may do. */
export type Stored<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "failed"; readonly reason: StorageFailure };

/** Runs a piece of storage work and turns whatever it throws into a reason. */
export async function stored<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { state: "done", value: await work() };
  } catch (error) {
    return { state: "failed", reason: storageFailure(error) };
  }
}

/** The reason in an error of IndexedDB or of Dexie, which wraps the first in `inner` or `failures`. */
export function storageFailure(error: unknown): StorageFailure {
  for (const name of namesIn(error, 0)) {
    const reason = REASONS[name];
    if (reason !== undefined) return reason;
  }
  return "unknown";
}

const DEEPEST_WRAP = 4;

const REASONS: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: "quota",
  VersionError: "blocked",
  MissingAPIError: "noIndexedDb",
  SecurityError: "privateWindow",
  NotReadableError: "damaged",
  DataError: "damaged",
};

/** Names from the inside out, since the innermost error is the cause. */
function namesIn(error: unknown, depth: number): string[] {
  if (typeof error !== "object" || error === null || depth > DEEPEST_WRAP) return [];
  const inner = "inner" in error ? namesIn(error.inner, depth + 1) : [];
  const failures =
    "failures" in error && Array.isArray(error.failures)
      ? namesIn(error.failures[0], depth + 1)
      : [];
  const name = "name" in error && typeof error.name === "string" ? [error.name] : [];
  return [...inner, ...failures, ...name];
}
