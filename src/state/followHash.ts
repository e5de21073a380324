import type { AppStore } from "./appStore.ts";
import { questionForTown } from "./questionForTown.ts";
import { isStep } from "./find/followFindHash.ts";
import { fromHash, toHash } from "./viewHash.ts";
import type { ViewState } from "./viewState.ts";

/** The part of the page that holds the address; tests give their own. */
export interface HashHost {
  readonly location: { readonly hash: string };
  readonly history: {
    replaceState(data: null, unused: string, url: string): void;
    pushState(data: null, unused: string, url: string): void;
  };
  addEventListener(type: "hashchange", listener: () => void): void;
}

/**
 * Keeps the address and the view in step: what a person looks at can be sent as a link, and a link
 * pasted into the address opens, as far as the town can answer it. The address is replaced, so that
 * 「もどる」 leaves the page; in さがす a page or a place is a step to come back from.
 */
export function followHash(store: AppStore, host: HashHost): void {
  let written = host.location.hash;
  store.subscribe(({ view, town }, before) => {
    if (view === before.view || town === null) return;
    written = toHash(view);
    if (written === host.location.hash) return;
    if (isFindStep(view, before.view)) host.history.pushState(null, "", written);
    else host.history.replaceState(null, "", written);
  });
  host.addEventListener("hashchange", () => {
    if (host.location.hash === written) return;
    const view = fromHash(host.location.hash);
    const { town, view: now } = store.getState();
    if (view.screen === "find") {
      store.setState({ view: { ...now, screen: "find", find: view.find } });
      return;
    }
    const question = town === null ? view.question : questionForTown(view.question, town);
    store.setState({ view: { ...view, question } });
  });
}

function isFindStep({ screen, find }: ViewState, before: ViewState): boolean {
  return screen === "find" && before.screen === "find" && isStep(find, before.find);
}
