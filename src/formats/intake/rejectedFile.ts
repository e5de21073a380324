import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";

/** A file to download. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

/** A draft that could not be taken in: the row as it was read, and why. */
export type RejectedDraft = Pick<PlaceDraft, "source" | "problems">;
