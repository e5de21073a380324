export type { SaveState } from "../storage/local/saveState.ts";
