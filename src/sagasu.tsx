import { startedFindWorker } from "./state/find/startedFindWorker.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PublicApp } from "./app/PublicApp.tsx";
import { createFindStore } from "./state/find/createFindStore.ts";
import { devicePosition } from "./state/find/devicePosition.ts";
import { viewOfFindHash } from "./state/find/findHash.ts";
import { embedOf } from "./state/find/embedOf.ts";
import { followFindHash } from "./state/find/followFindHash.ts";
import { followOffline } from "./state/find/followOffline.ts";
import { keepOffline } from "./state/find/keepOffline.ts";
import { openPublicTown } from "./state/find/openPublicTown.ts";
import { tellNews } from "./state/find/tellNews.ts";
import { FindStoreContext } from "./state/find/useFind.ts";
import { saveFile } from "./state/saveFile.ts";
import { keptOnDevice } from "./storage/local/keptOnDevice.ts";
import { lastVisit } from "./storage/local/lastVisit.ts";
import { addTextFont } from "./ui/fonts/addTextFont.ts";

/** The page stands alone: all places. */
const WHOLE = { zoneId: null, kind: null };

const store = createFindStore(
  {
    jobs: startedFindWorker.find,
    loadTile: startedFindWorker.tile,
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

/** Begins before the first picture of the page; only another attempt asks again. */
let first: Promise<boolean> | null = openNow();
/** Its forty slices would hold up the list, which stands in a font of the device until then. */
void first.then(() => addTextFont(document.fonts));

function open(): Promise<boolean> {
  const opened = first ?? openNow();
  first = null;
  return opened;
}

async function openNow(): Promise<boolean> {
  const part = embed ?? WHOLE;
  const isOpen = await openPublicTown(store, startedFindWorker, townUrl(), part);
  if (isOpen && embed === null) void tellNews(store, visit);
  if (isOpen) void keepOffline();
  return isOpen;
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <FindStoreContext value={store}>
      <PublicApp open={open} isEmbedded={embed !== null} />
    </FindStoreContext>
  </StrictMode>,
);

/** The folder of the town, named in the page's own head. */
function townUrl(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="engawa-town"]')?.content;
  return new URL(named ?? "./town/", document.baseURI).href;
}
