import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createFindStore } from "../state/find/createFindStore.ts";
import { devicePosition } from "../state/find/devicePosition.ts";
import { embedOf } from "../state/find/embedOf.ts";
import { viewOfFindHash } from "../state/find/findHash.ts";
import { followFindHash } from "../state/find/followFindHash.ts";
import { followOffline } from "../state/find/followOffline.ts";
import { keepOffline } from "../state/find/keepOffline.ts";
import { openPublicTown } from "../state/find/openPublicTown.ts";
import { tellNews } from "../state/find/tellNews.ts";
import { FindStoreContext } from "../state/find/useFind.ts";
import { saveFile } from "../state/saveFile.ts";
import { keptOnDevice } from "../storage/local/keptOnDevice.ts";
import { lastVisit } from "../storage/local/lastVisit.ts";
import { addTextFont } from "../ui/fonts/addTextFont.ts";
import type { FindWorker } from "../worker/find/findWorker.ts";
import { afterPainting } from "./afterPainting.ts";
import { PublicApp } from "./PublicApp.tsx";

/** The page stands alone: all places. */
const WHOLE = { zoneId: null, kind: null };

type OpeningTown = ReturnType<FindWorker["open"]>;

/**
 * Shows さがす on the public page, over a worker that is already opening the town. `openAgain` is for another
 * attempt. The text font with its forty slices, the news and the keeping for days without a signal come after the
 * list: they would hold it up.
 */
export function showPublicPage(
  worker: FindWorker,
  opening: OpeningTown,
  openAgain: () => OpeningTown,
): void {
  const store = createFindStore(
    {
      jobs: worker.find,
      loadTile: worker.tile,
      now: () => new Date(),
      devicePosition: devicePosition(navigator.geolocation),
      preferences: keptOnDevice(() => window.localStorage, "find preferences"),
      kept: keptOnDevice(() => window.localStorage, "kept places"),
      saveFile,
    },
    viewOfFindHash(window.location.hash),
  );
  followFindHash(store, window);
  followOffline(store, window);
  const embed = embedOf(window.location.search);
  const visit = lastVisit(() => window.caches, new URL("./", document.baseURI).href);

  async function show(town: OpeningTown): Promise<boolean> {
    const isOpen = openPublicTown(store, await town, embed ?? WHOLE);
    if (isOpen) void afterList();
    return isOpen;
  }

  async function afterList(): Promise<void> {
    await afterPainting();
    await addTextFont(document.fonts);
    if (embed === null) await tellNews(store, visit);
    await keepOffline();
  }

  const shown = show(opening);
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <FindStoreContext value={store}>
        <PublicApp
          opening={shown}
          openAgain={() => show(openAgain())}
          isEmbedded={embed !== null}
        />
      </FindStoreContext>
    </StrictMode>,
  );
}
