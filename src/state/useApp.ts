import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppActions, AppState } from "./appState.ts";
import type { AppStore } from "./appStore.ts";

/** The running store for all screens below; given once, by the app. */
export const AppStoreContext = createContext<AppStore | null>(null);

/** Reads one thing from the running state; the component draws again only when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useRunningStore(), select);
}

/** All that a person can do; the same object for the life of the page. */
export function useActions(): AppActions {
  return useStore(useRunningStore(), (state) => state.actions);
}

function useRunningStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error("useApp needs AppStoreContext around it.");
  return store;
}
