import type { StorageFailure } from "./storageFailure.ts";

/** Whether the last edit is safe on this device; the screen never says more than this. */
export type SaveState =
  | { readonly state: "unchanged" }
  /** `share` = how much of an edit of many places is written so far, 0 to 1. */
  | { readonly state: "saving"; readonly share?: number }
  /** `at` = ISO instant of the last stored edit. */
  | { readonly state: "saved"; readonly at: string }
  /** What was edited is in memory and will be stored with the next edit, or by trying again. */
  | { readonly state: "failed"; readonly reason: "quota" | "blocked" | "damaged" | "unknown" }
  /** Nothing can be kept here: closing the page loses all. */
  | { readonly state: "unavailable"; readonly reason: "noIndexedDb" | "privateWindow" };

/** The state in which a failure leaves the document. */
export function saveStateAfter(reason: StorageFailure): SaveState {
  return reason === "noIndexedDb" || reason === "privateWindow"
    ? { state: "unavailable", reason }
    : { state: "failed", reason };
}
