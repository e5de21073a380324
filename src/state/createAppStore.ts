import { createStore } from "zustand/vanilla";
import type { AppActions, AppState } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { copyActions } from "./copyActions.ts";
import { documentActions } from "./documentActions.ts";
import { fileActions } from "./fileActions.ts";
import { historyActions } from "./historyActions.ts";
import { initialState } from "./initialState.ts";
import { intakeActions } from "./intakeActions.ts";
import { keepAnswering } from "./keepAnswering.ts";
import { locateAddress } from "./locateAddress.ts";
import { placesInWorker, type WithPlaces } from "./placesInWorker.ts";
import { publicSiteActions } from "./publicSiteActions.ts";
import { townOpener } from "./townOpener.ts";
import { viewActions } from "./viewActions.ts";
import type { ViewState } from "./viewState.ts";

/** The running store: opens a town, keeps its document, and asks the worker as questions change. */
export function createAppStore(services: AppServices, view: ViewState): AppStore {
  const withPlaces = placesInWorker(services.worker);
  const store: AppStore = createStore<AppState & { readonly actions: AppActions }>()(
    (_set, _get, api) => ({ ...initialState(view), actions: actionsOf(api, services, withPlaces) }),
  );
  keepAnswering(store, services, withPlaces);
  return store;
}

function actionsOf(store: AppStore, services: AppServices, withPlaces: WithPlaces): AppActions {
  const { runningKeeper, ...opening } = townOpener(store, services);
  return {
    ...opening,
    ...viewActions(store),
    ...documentActions(store, services, runningKeeper),
    ...historyActions(store, services, runningKeeper),
    ...copyActions(store, services, runningKeeper),
    ...fileActions(store, services),
    ...publicSiteActions(store, services),
    intake: intakeActions(store, services, runningKeeper, withPlaces),
    visitRoute: services.worker.visitRoute,
    locateAddress: locateAddress(store, services),
    loadTile: services.worker.tile,
  };
}
