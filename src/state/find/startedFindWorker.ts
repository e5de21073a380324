import { connectFindWorker } from "./connectFindWorker.ts";

/** The worker of the public page. Imported first, so that it loads while the screens are still being read. */
export const startedFindWorker = connectFindWorker();
