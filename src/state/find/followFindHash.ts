import type { FindView } from "./findState.ts";
import { findHash, viewOfFindHash } from "./findHash.ts";
import type { FindStore } from "./useFind.ts";

/** The part of the page that holds the address; tests give their own. */
export interface FindHashHost {
  readonly location: { readonly hash: string };
  readonly history: {
    replaceState(data: null, unused: string, url: string): void;
    pushState(data: null, unused: string, url: string): void;
  };
  addEventListener(type: "hashchange" | "popstate", listener: () => void): void;
}

/**
 * Keeps the address and the view in step. A page or a place that is opened is a step: 「もどる」 of the phone leads
 * back to the list. Days and wishes only replace the address.
 */
export function followFindHash(store: FindStore, host: FindHashHost): void {
  store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const hash = findHash(view);
    if (hash === host.location.hash || hash === findHash(viewOfFindHash(host.location.hash))) {
      return;
    }
    if (isStep(view, before.view)) host.history.pushState(null, "", hash);
    else host.history.replaceState(null, "", hash);
  });
  const read = (): void => {
    const view = viewOfFindHash(host.location.hash);
    if (findHash(view) !== findHash(store.getState().view)) store.setState({ view });
  };
  host.addEventListener("popstate", read);
  host.addEventListener("hashchange", read);
}

/** Whether the person went somewhere else, and may want to come back. */
export function isStep(view: FindView, before: FindView): boolean {
  return view.page !== before.page || view.placeId !== before.placeId;
}
