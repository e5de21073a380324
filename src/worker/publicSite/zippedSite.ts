import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Town } from "../../domain/town/town.ts";
import { publicSite } from "../../formats/publicSite/publicSite.ts";
import { publicTown } from "../../formats/publicSite/publicTown.ts";
import { shellFromUrl } from "../../formats/publicSite/shellFromUrl.ts";
import { zipSite } from "../../formats/publicSite/zipSite.ts";
import type { FetchBytes } from "../../formats/townFolder/townFilesFromUrl.ts";
import type { SiteRequest, ZippedSite } from "./siteJob.ts";

/** Makes the site of the open town and packs it; the app's own files are the only thing that is fetched. */
export async function zippedSite(
  town: Town,
  addresses: AddressTable | null,
  { places, appUrl, siteUrl, madeOn }: SiteRequest,
  fetchBytes: FetchBytes,
): Promise<ZippedSite> {
  const shown = publicTown(town, addresses, places, madeOn);
  if (shown.value === null) return { zip: null, fileCount: 0, problems: shown.problems };
  const shell = (await shellFromUrl(appUrl, fetchBytes)) ?? new Map<string, Uint8Array>();
  const site = await publicSite({ town: shown.value, shell, siteUrl, madeOn });
  return {
    zip: site.value && zipSite(site.value),
    fileCount: site.value?.size ?? 0,
    problems: [...shown.problems, ...site.problems],
  };
}
