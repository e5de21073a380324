import { expose, transfer } from "comlink";
import { createTownWorker } from "./createTownWorker.ts";
import { newId } from "./newId.ts";
import type { TownWorker } from "./townWorker.ts";

const worker = createTownWorker(
  (url) => fetch(url),
  () => newId(Date.now()),
);

expose({
  ...worker,
  tile: async (z, x, y) => {
    const tile = await worker.tile(z, x, y);
    return tile === null ? null : transfer(tile, [tile]);
  },
  publicSite: async (request) => {
    const site = await worker.publicSite(request);
    return site.zip === null ? site : transfer(site, [site.zip.buffer]);
  },
} satisfies TownWorker);
