import { expose, transfer } from "comlink";
import { createFindWorker } from "./find/createFindWorker.ts";

const worker = createFindWorker((url) => fetch(url));

expose({
  ...worker,
  tile: async (z: number, x: number, y: number) => {
    const tile = await worker.tile(z, x, y);
    return tile === null ? null : transfer(tile, [tile]);
  },
});
