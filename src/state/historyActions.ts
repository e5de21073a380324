import { restoreField } from "../domain/document/restoreField.ts";
import { restorePlace } from "../domain/document/restorePlace.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { pastChanges } from "../storage/local/pastChanges.ts";
import { townKey } from "../storage/local/townKey.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { documentEditor } from "./documentEditor.ts";

type HistoryActions = Pick<AppActions, "restoreField" | "restorePlace" | "pastChanges">;

/** Looking back at what was done, and putting some of it back. */
export function historyActions(
  store: AppStore,
  services: AppServices,
  runningKeeper: () => DocumentKeeper | null,
): HistoryActions {
  const { makeEdit } = documentEditor(store, services, runningKeeper);
  return {
    restoreField: (placeId, change) => {
      const { places } = store.getState().document;
      return makeEdit(
        (stamp, document) => {
          const place = document.places.get(placeId);
          return place === undefined ? null : restoreField(place, change, stamp);
        },
        places.get(placeId)?.name ?? "",
      );
    },
    restorePlace: (version) => makeEdit((stamp) => restorePlace(version, stamp), version.name),
    pastChanges: async () => {
      const { town } = store.getState();
      const database = await services.connect();
      if (town === null || database.state === "failed") return [];
      const past = await pastChanges(database.value, townKey(town.manifest));
      return past.state === "done" ? past.value : [];
    },
  };
}
