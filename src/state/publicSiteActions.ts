import { placesForAudience } from "../domain/places/placesForAudience.ts";
import type { SendOutReport } from "./sendOutPlaces.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { localDay } from "./localDay.ts";

/** What was written of a site and what was not; `fileName` is `null` where there is no file. */
export interface PublicSiteReport extends Pick<
  SendOutReport,
  "fileName" | "placeCount" | "withheld" | "strippedFields" | "blurredCount" | "problems"
> {
  readonly fileCount: number;
  readonly bytes: number;
}

/** The site for everybody, made of what the public may see of the document as it is now. */
export function publicSiteActions(
  store: AppStore,
  { worker, now, saveFile }: AppServices,
): Pick<AppActions, "exportPublicSite"> {
  return {
    exportPublicSite: async (request) => {
      const { town, document } = store.getState();
      if (!town) return null;
      const madeOn = localDay(now());
      const sent = placesForAudience(document.places.values(), "public", null);
      const site = await worker.publicSite({ ...request, places: sent.places, madeOn });
      const fileName = `${town.manifest.name}_公開用サイト_${madeOn.replaceAll("-", "")}.zip`;
      if (site.zip !== null) saveFile(fileName, site.zip, "application/zip");
      return {
        fileName: site.zip === null ? null : fileName,
        fileCount: site.fileCount,
        bytes: site.zip?.length ?? 0,
        placeCount: sent.places.length,
        withheld: sent.withheld.map(({ reason }) => reason),
        strippedFields: sent.strippedFields,
        blurredCount: sent.blurredCount,
        problems: site.problems,
      };
    },
  };
}
