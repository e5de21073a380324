import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { storagePersistence } from "../storage/local/storagePersistence.ts";
import type { AppStore } from "./appStore.ts";
import { documentState } from "./documentState.ts";
import { sayProblems } from "./say.ts";

/**
 * Shows every change of the kept document, from this tab or another, says what could not be done, and
 * asks the browser once, with the first stored edit, not to throw the document away.
 */
export function followDocument(store: AppStore, keeper: DocumentKeeper): void {
  let problemCount = keeper.state.problems.length;
  keeper.subscribe(() => {
    const { state } = keeper;
    store.setState(documentState(state));
    sayProblems(store, state.problems.slice(problemCount));
    problemCount = state.problems.length;
    if (state.save.state === "saved" && store.getState().persistence === null) void askOnce(store);
  });
}

async function askOnce(store: AppStore): Promise<void> {
  store.setState({ persistence: "unknown" });
  const { persistence } = await storagePersistence();
  store.setState({ persistence });
}
