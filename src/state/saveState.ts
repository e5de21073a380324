export type { SaveState } from "../storage/local/saveState.ts";
export type { StoragePersistence } from "../storage/local/storagePersistence.ts";
