import { createStore } from "zustand/vanilla";
import type { AppActions, AppState } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { documentActions } from "./documentActions.ts";
import { fileActions } from "./fileActions.ts";
import { initialState } from "./initialState.ts";
import { keepAnswering } from "./keepAnswering.ts";
import { townOpener } from "./townOpener.ts";
import { viewActions } from "./viewActions.ts";
import type { ViewState } from "./viewState.ts";

/** The running store: opens a town, keeps its document, and asks the worker as questions change. */
export function createAppStore(
  services: AppServices,
  view: ViewState,
): { readonly store: AppStore; readonly openFirstTown: () => Promise<void> } {
  const store: AppStore = createStore<AppState & { readonly actions: AppActions }>()(() => ({
    ...initialState(view),
    actions: NOT_YET,
  }));
  const opener = townOpener(store, services);
  const actions: AppActions = {
    ...viewActions(store),
    ...documentActions(store, services, opener.runningKeeper),
    ...fileActions(store, services),
    openTownFiles: opener.openTownFiles,
    openSampleTown: opener.openSampleTown,
    loadTile: (z, x, y) => services.worker.tile(z, x, y),
  };
  store.setState({ actions });
  keepAnswering(store, services);
  return { store, openFirstTown: opener.openFirstTown };
}

/** Stands in for the moment between making the store and giving it its actions; never called. */
const NOT_YET = {} as AppActions;
