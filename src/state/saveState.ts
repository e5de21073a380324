/** Whether the last edit is safe on this device; the screen never says more than this. */
export type SaveState =
  | { readonly state: "unchanged" }
  | { readonly state: "saving" }
  /** `at` = ISO instant of the last stored edit. */
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "failed"; readonly reason: "quota" | "blocked" | "damaged" | "unknown" }
  | { readonly state: "unavailable"; readonly reason: "noIndexedDb" | "privateWindow" };
