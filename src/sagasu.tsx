import { startedFindWorker } from "./state/find/startedFindWorker.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PublicApp } from "./app/PublicApp.tsx";
import { createFindStore } from "./state/find/createFindStore.ts";
import { devicePosition } from "./state/find/devicePosition.ts";
import { viewOfFindHash } from "./state/find/findHash.ts";
import { followFindHash } from "./state/find/followFindHash.ts";
import { followOffline } from "./state/find/followOffline.ts";
import { keepOffline } from "./state/find/keepOffline.ts";
import { openPublicTown } from "./state/find/openPublicTown.ts";
import { FindStoreContext } from "./state/find/useFind.ts";
import { saveFile } from "./state/saveFile.ts";
import { keptOnDevice } from "./storage/local/keptOnDevice.ts";
import { addTextFont } from "./ui/fonts/addTextFont.ts";

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
void addTextFont(document.fonts);
followFindHash(store, window);
followOffline(store, window);

async function open(): Promise<boolean> {
  const isOpen = await openPublicTown(store, startedFindWorker, townUrl());
  if (isOpen) void keepOffline();
  return isOpen;
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <FindStoreContext value={store}>
      <PublicApp open={open} />
    </FindStoreContext>
  </StrictMode>,
);

/** The folder of the town, named in the page's own head. */
function townUrl(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="engawa-town"]')?.content;
  return new URL(named ?? "./town/", document.baseURI).href;
}
