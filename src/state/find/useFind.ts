import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { Language } from "../../text/find/language.ts";
import type { FindActions, FindState, FindStoreState } from "./findState.ts";

export type FindStore = StoreApi<FindStoreState>;

/** The running store of さがす for all screens below; given once, by the app. */
export const FindStoreContext = createContext<FindStore | null>(null);

/** Reads one thing from the running state; the component draws again only when it changes. */
export function useFind<T>(select: (state: FindState) => T): T {
  return useStore(useRunningStore(), select);
}

/** All that a resident can do; the same object for the life of the page. */
export function useFindActions(): FindActions {
  return useStore(useRunningStore(), (state) => state.actions);
}

/** The language in which the resident reads. */
export function useLanguage(): Language {
  return useFind((state) => state.preferences.language);
}

function useRunningStore(): FindStore {
  const store = useContext(FindStoreContext);
  if (store === null) throw new Error("useFind needs FindStoreContext around it.");
  return store;
}
