import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { vi } from "vitest";
import type { AppServices } from "../../src/state/appServices.ts";
import type { AppActions, AppState } from "../../src/state/appState.ts";
import type { AppStore } from "../../src/state/appStore.ts";
import { createAppStore } from "../../src/state/createAppStore.ts";
import { newId } from "../../src/worker/newId.ts";
import { fromHash } from "../../src/state/viewHash.ts";
import { keptMark } from "../../src/storage/local/keptMark.ts";
import type { ChosenTown } from "../../src/storage/local/chosenTown.ts";
import type { DatabaseHost } from "../../src/storage/local/localDatabase.ts";
import { openLocalDatabase } from "../../src/storage/local/openLocalDatabase.ts";
import { createTownWorker } from "../../src/worker/createTownWorker.ts";
import { storageInMemory } from "../storage/local/storageInMemory.ts";
import { fetchSample, SAMPLE_URL } from "../worker/fetchSample.ts";

/** The app on one page, without its screens. */
export interface RunningApp {
  readonly store: AppStore;
  readonly actions: AppActions;
  readonly state: () => AppState;
  /** Files handed to the person. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * A page as a person has it before the first town is open: the true worker in the same thread, 縁側市
 * from its server, a device in memory. Other tabs are not heard.
 */
export function runningApp(change: Partial<AppServices> = {}, hash = ""): RunningApp {
  vi.stubGlobal("BroadcastChannel", undefined);
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const services: AppServices = {
    worker: createTownWorker(fetchSample, () => newId(Date.now())),
    connect: deviceInMemory(),
    choice: choiceInMemory(),
    mark: keptMark(storageInMemoryOnce()),
    now: () => new Date("2026-11-20T09:00:00+09:00"),
    newId: (now) => newId(now.getTime()),
    saveFile: (name, bytes) => saved.push({ name, bytes }),
    givenTownUrl: null,
    sampleTownUrl: SAMPLE_URL,
    ...change,
  };
  const store = createAppStore(services, fromHash(hash));
  return { store, actions: store.getState().actions, state: store.getState, saved };
}

/** The same with 縁側市 open and its first question answered. */
export async function appWithSample(change: Partial<AppServices> = {}): Promise<RunningApp> {
  const app = runningApp(change);
  await app.actions.openFirstTown();
  await answered(app);
  return app;
}

/** Waits until what is shown answers the newest question. */
export async function answered({ state }: RunningApp): Promise<void> {
  await vi.waitUntil(() => state().answer?.revision === state().revision, { timeout: 20_000 });
}

/** A new device; pages that are given the same one share what it keeps. */
export function deviceInMemory(): AppServices["connect"] {
  const host: DatabaseHost = { indexedDB: new IDBFactory(), IDBKeyRange };
  return () => openLocalDatabase(host);
}

/** The town chosen on a new device. */
export function choiceInMemory(): ChosenTown {
  let chosen: string | null = null;
  return {
    read: () => chosen,
    write: (townKey) => {
      chosen = townKey;
      return true;
    },
  };
}

function storageInMemoryOnce(): () => Storage {
  const storage = storageInMemory();
  return () => storage;
}
