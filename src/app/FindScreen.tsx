import { useContext, useState } from "react";
import { FindFrame } from "../features/find/FindFrame.tsx";
import { createFindStore } from "../state/find/createFindStore.ts";
import { devicePosition } from "../state/find/devicePosition.ts";
import { followOffline } from "../state/find/followOffline.ts";
import { mirrorDocument } from "../state/find/mirrorDocument.ts";
import { FindStoreContext, type FindStore } from "../state/find/useFind.ts";
import { saveFile } from "../state/saveFile.ts";
import { startedWorker } from "../state/startedWorker.ts";
import { AppStoreContext, useActions, useApp } from "../state/useApp.ts";
import { keptOnDevice } from "../storage/local/keptOnDevice.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import type { AppStore } from "../state/appStore.ts";
import styles from "./FindScreen.module.css";
import { OpeningScreen } from "./OpeningScreen.tsx";

/** さがす inside the staff app: exactly what the public would see of the running document. */
export function FindScreen() {
  const app = useContext(AppStoreContext);
  const isOpen = useApp((state) => state.town !== null);
  if (app === null || !isOpen) return <OpeningScreen />;
  return <RunningFind app={app} />;
}

function RunningFind({ app }: { readonly app: AppStore }) {
  const [store] = useState(() => findStoreOf(app));
  return (
    <FindStoreContext value={store}>
      <FindFrame staffLink={<StaffLink />} />
    </FindStoreContext>
  );
}

function StaffLink() {
  const { setView } = useActions();
  return (
    <button type="button" className={styles.staff} onClick={() => setView({ screen: "survey" })}>
      {FRAME_WORDS.toStaff}
    </button>
  );
}

/** One store for the life of the page, so that the start is not lost by a look at another screen. */
const STORES = new WeakMap<AppStore, FindStore>();

function findStoreOf(app: AppStore): FindStore {
  const known = STORES.get(app);
  if (known !== undefined) return known;
  const { view, actions } = app.getState();
  const store = createFindStore(
    {
      jobs: startedWorker.find,
      loadTile: actions.loadTile,
      now: () => new Date(),
      devicePosition: devicePosition(navigator.geolocation),
      preferences: keptOnDevice(() => window.localStorage, "find preferences"),
      kept: keptOnDevice(() => window.localStorage, "kept places"),
      saveFile,
    },
    view.find,
  );
  STORES.set(app, store);
  mirrorDocument(app, store);
  followOffline(store, window);
  return store;
}
