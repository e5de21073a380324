import { createStore } from "zustand/vanilla";
import { findActionsOf } from "./findActionsOf.ts";
import type { FindServices } from "./findServices.ts";
import type { FindStoreState, FindView } from "./findState.ts";
import { initialFindState } from "./initialFindState.ts";
import { keepFinding } from "./keepFinding.ts";
import type { FindStore } from "./useFind.ts";

/** The running store of さがす. Town and places are put into it by whoever has them: the page or the staff app. */
export function createFindStore(services: FindServices, view: FindView): FindStore {
  const store: FindStore = createStore<FindStoreState>()((_set, _get, api) => ({
    ...initialFindState(services, view),
    actions: findActionsOf(api, services),
  }));
  keepFinding(store, services);
  return store;
}
