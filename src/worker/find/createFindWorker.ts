import { schedulesOfPlace } from "../../domain/coverage/time/schedulesOfPlace.ts";
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

/**
 * The jobs of the public page's worker over one town at a time; `fetchBytes` is the only way it has to the network.
 * A town is open as soon as its list is read; its streets and base map follow, and who asks for them waits.
 */
export function createFindWorker(fetchBytes: FetchBytes): FindWorker {
  let open: Promise<FindingTown> | null = null;
  let tiles: Promise<TownTiles | null> | null = null;

  function running(): Promise<FindingTown> {
    if (open === null) throw new Error("Open a town before asking about it.");
    return open;
  }

  return {
    async open({ baseUrl }, onProgress) {
      onProgress({ step: "files", done: 0, total: 2 });
      const files = townFilesFromUrl(baseUrl, fetchBytes);
      const { value: listed, problems } = await readTown(files, LIST_ROLES);
      if (listed === null) return { value: null, problems };
      open = withStreets(listed, files);
      tiles = null;
      onProgress({ step: "ready", done: 1, total: 2 });
      const hasStreets = listed.manifest.layers.some(({ role }) => role === "network");
      const schedules = listed.places.map((place) => schedulesOfPlace(place));
      return { value: { ...openedTownOf(listed, problems), hasStreets, schedules }, problems };
    },
    find: createFindJobs(running),
    async tile(z, x, y) {
      tiles ??= running().then(({ town }) => tilesOf(town));
      return (await tiles)?.tile(z, x, y) ?? null;
    },
  };
}

const LIST_ROLES = ["zones", "places"] as const;
const STREET_ROLES = ["network", "basemap"] as const;

/**
 * The whole town; without its streets, where their files cannot be read, walks are told along straight lines. The
 * streets are made ready for most people's walk, so that the first one who says where from does not wait for it.
 */
async function withStreets(listed: Town, files: TownFiles): Promise<FindingTown> {
  const { value: streets } = await readTown(files, STREET_ROLES);
  const { network, basemap } = streets ?? listed;
  const town = { ...listed, network, basemap };
  const finding = findingTown(town, () => addressesOf(files, town));
  finding.walking().streetsOf("ordinary");
  return finding;
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
