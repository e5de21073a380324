import { startedWorker } from "./state/startedWorker.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createAppStore } from "./state/createAppStore.ts";
import { followHash } from "./state/followHash.ts";
import { newId } from "./worker/newId.ts";
import { saveFile } from "./state/saveFile.ts";
import { AppStoreContext } from "./state/useApp.ts";
import { fromHash } from "./state/viewHash.ts";
import { chosenTown } from "./storage/local/chosenTown.ts";
import { keptMark } from "./storage/local/keptMark.ts";
import type { LocalDatabase } from "./storage/local/localDatabase.ts";
import { openLocalDatabase } from "./storage/local/openLocalDatabase.ts";
import type { Stored } from "./storage/local/storageFailure.ts";
import { addTextFont } from "./ui/fonts/addTextFont.ts";

const SAMPLE_TOWN_URL = "./towns/engawashi/";

const store = createAppStore(
  {
    worker: startedWorker,
    connect: connectOnce(),
    choice: chosenTown(() => window.localStorage),
    mark: keptMark(() => window.localStorage),
    now: () => new Date(),
    newId: (now) => newId(now.getTime()),
    saveFile,
    givenTownUrl: givenTownUrl(),
    sampleTownUrl: absolute(SAMPLE_TOWN_URL),
  },
  fromHash(window.location.hash, isPhone() ? "find" : "survey"),
);
void addTextFont(document.fonts);
followHash(store, window);
void store.getState().actions.openFirstTown();
document.addEventListener("visibilitychange", () => {
  const { saving, actions } = store.getState();
  if (document.visibilityState === "visible" && saving.state === "failed") void actions.retrySave();
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <AppStoreContext value={store}>
      <App />
    </AppStoreContext>
  </StrictMode>,
);

/** A phone belongs to a resident more often than to a coordinator: it opens with さがす. */
function isPhone(): boolean {
  return window.matchMedia("(max-width: 759px)").matches;
}

/** The folder named in the page's own head; whoever puts the page up may write another there. */
function givenTownUrl(): string | null {
  const named = document.querySelector<HTMLMetaElement>('meta[name="engawa-town"]')?.content;
  return named === undefined || named === SAMPLE_TOWN_URL ? null : absolute(named);
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** One database for the page; one that could not be opened is tried again. */
function connectOnce(): () => Promise<Stored<LocalDatabase>> {
  let opening: Promise<Stored<LocalDatabase>> | null = null;
  return async () => {
    const opened = await (opening ??= openLocalDatabase());
    if (opened.state === "failed") opening = null;
    return opened;
  };
}
