import { connectWorker } from "./connectWorker.ts";

/** The worker of the page. Imported first, so that it loads while the screens are still being read. */
export const startedWorker = connectWorker();
