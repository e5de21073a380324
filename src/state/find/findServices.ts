import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { KeptOnDevice } from "../../storage/local/keptOnDevice.ts";
import type { FindJobs } from "../../worker/find/findJobs.ts";
import type { FindActions } from "./findState.ts";

/** What the store of さがす needs of the world around it; tests give their own. */
export interface FindServices {
  readonly jobs: FindJobs;
  readonly loadTile: FindActions["loadTile"];
  readonly now: () => Date;
  /** Where the device is, asked of the device alone. */
  readonly devicePosition: () => Promise<LngLat | "refused" | "failed" | "missing">;
  readonly preferences: KeptOnDevice;
  readonly kept: KeptOnDevice;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, bytes: Uint8Array, mimeType: string) => void;
}
