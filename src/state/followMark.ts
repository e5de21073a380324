import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import type { KeptMark } from "../storage/local/keptMark.ts";
import type { AppStore } from "./appStore.ts";

/**
 * Marks that edits of a town are kept as soon as one is stored; and where the mark is there but the edits are
 * not, says that they have vanished.
 */
export function followMark(
  store: AppStore,
  keeper: DocumentKeeper,
  mark: KeptMark,
  townKey: string,
): void {
  const { state } = keeper.state.save;
  if (state === "unchanged" && mark.isSet(townKey)) {
    store.setState(({ documentProblems }) => ({
      documentProblems: [...documentProblems, { code: "documentVanished", severity: "error" }],
    }));
  }
  if (state === "saved") mark.set(townKey);
  keeper.subscribe(() => {
    if (keeper.state.save.state === "saved") mark.set(townKey);
  });
}
