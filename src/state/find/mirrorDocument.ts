import { publicPlacesOf } from "../../domain/places/publicPlacesOf.ts";
import type { AppStore } from "../appStore.ts";
import { findTownOf } from "./findTownOf.ts";
import type { FindStore } from "./useFind.ts";
import type { OpenedTown } from "../../worker/openedTown.ts";

/**
 * Keeps さがす of the staff app in step with the running document: exactly what the public would see of it, and
 * one view for both. What is found is worked out only while its screen is open.
 */
export function mirrorDocument(app: AppStore, find: FindStore): void {
  let shown: { readonly document: unknown; readonly town: OpenedTown | null } | null = null;
  const mirror = (): void => {
    const { document, town, view } = app.getState();
    if (view.find !== find.getState().view) find.setState({ view: view.find });
    if (view.screen !== "find" || town === null) return;
    if (shown?.document === document && shown.town === town) return;
    const isOtherTown = shown !== null && shown.town !== town;
    shown = { document, town };
    find.setState({
      town: findTownOf(town),
      places: publicPlacesOf(document.places.values()),
      ...(isOtherTown ? { origin: null, route: null } : {}),
    });
  };
  app.subscribe(mirror);
  find.subscribe(({ view }, before) => {
    const state = app.getState();
    if (view !== before.view && view !== state.view.find) {
      app.setState({ view: { ...state.view, find: view } });
    }
  });
  mirror();
}
