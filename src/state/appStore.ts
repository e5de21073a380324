import type { StoreApi } from "zustand/vanilla";
import type { AppActions, AppState } from "./appState.ts";

/** The one running store: state and what can be done to it. */
export type AppStore = StoreApi<AppState & { readonly actions: AppActions }>;
