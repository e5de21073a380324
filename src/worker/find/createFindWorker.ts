import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Checked } from "../../domain/problem.ts";
import type { Town } from "../../domain/town/town.ts";
import type { TownFiles } from "../../formats/townFolder/townFiles.ts";
import type { FetchBytes } from "../../formats/townFolder/townFilesFromUrl.ts";
import { townFilesFromUrl } from "../../formats/townFolder/townFilesFromUrl.ts";
import { readTown } from "../../formats/townFolder/readTown.ts";
import type { TownTiles } from "../../formats/tiles/townTiles.ts";
import { openedTownOf } from "../openedTownOf.ts";
import { createFindJobs } from "./createFindJobs.ts";
import { type FindingTown, findingTown } from "./findingTown.ts";
import type { FindWorker } from "./findWorker.ts";

/** The jobs of the public page's worker over one town at a time; `fetchBytes` is the only way it has to the network. */
export function createFindWorker(fetchBytes: FetchBytes): FindWorker {
  let open: FindingTown | null = null;
  let tiles: Promise<TownTiles | null> | null = null;

  function running(): FindingTown {
    if (open === null) throw new Error("Open a town before asking about it.");
    return open;
  }

  return {
    async open({ baseUrl }, onProgress) {
      onProgress({ step: "files", done: 0, total: 2 });
      const files = townFilesFromUrl(baseUrl, fetchBytes);
      const { value: town, problems } = await readTown(files);
      if (town === null) return { value: null, problems };
      open = findingTown(town, () => addressesOf(files, town));
      tiles = null;
      onProgress({ step: "ready", done: 1, total: 2 });
      return { value: openedTownOf(town, problems), problems };
    },
    find: createFindJobs(running),
    async tile(z, x, y) {
      const { town } = running();
      tiles ??= tilesOf(town);
      return (await tiles)?.tile(z, x, y) ?? null;
    },
  };
}

async function addressesOf(files: TownFiles, { manifest }: Town): Promise<Checked<AddressTable>> {
  const { readTownAddresses } = await import("../../formats/townFolder/readTownAddresses.ts");
  return readTownAddresses(files, manifest);
}

/** What makes tiles is loaded with the first one: most people never open the map. */
async function tilesOf({ network, basemap }: Town): Promise<TownTiles | null> {
  if (network === null && basemap === null) return null;
  const { townTiles } = await import("../../formats/tiles/townTiles.ts");
  return townTiles(network, basemap);
}
