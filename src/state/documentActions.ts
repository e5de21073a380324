import { addPlace } from "../domain/document/addPlace.ts";
import { changePlace } from "../domain/document/changePlace.ts";
import { deletePlace } from "../domain/document/deletePlace.ts";
import { movePlace } from "../domain/document/movePlace.ts";
import { placeWith } from "../domain/document/placeWith.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import type { AppServices } from "./appServices.ts";
import type { AppActions } from "./appState.ts";
import type { AppStore } from "./appStore.ts";
import { documentEditor } from "./documentEditor.ts";

type DocumentActions = Pick<
  AppActions,
  | "addPlace"
  | "changePlace"
  | "movePlace"
  | "deletePlace"
  | "changeEachPlace"
  | "deletePlaces"
  | "undo"
  | "redo"
  | "retrySave"
>;

/** Edits of the running document, as a person makes them. */
export function documentActions(
  store: AppStore,
  services: AppServices,
  runningKeeper: () => DocumentKeeper | null,
): DocumentActions {
  const { makeEdit, undo, redo } = documentEditor(store, services, runningKeeper);
  const nameOf = (id: string): string => store.getState().document.places.get(id)?.name ?? "";
  return {
    addPlace: (fields) =>
      makeEdit((stamp) => {
        const place = { ...fields, id: services.newId(services.now()) };
        store.setState(({ view }) => ({ view: { ...view, placeId: place.id } }));
        return addPlace(place, stamp);
      }, fields.name),
    changePlace: (id, fields) =>
      makeEdit(
        (stamp, { places }) => {
          const place = places.get(id);
          return place ? changePlace(place, fields, stamp) : null;
        },
        fields.name ?? nameOf(id),
      ),
    movePlace: (id, location) =>
      makeEdit((stamp, { places }) => {
        const place = places.get(id);
        return place ? movePlace(place, location, stamp) : null;
      }, nameOf(id)),
    deletePlace: (id) => makeEdit((stamp) => deletePlace(id, stamp), nameOf(id)),
    changeEachPlace: (changes, name) =>
      makeEdit((stamp, { places }) => {
        const puts = changes.flatMap(({ placeId, fields }) => {
          const place = places.get(placeId);
          return place === undefined ? [] : [placeWith(place, fields)];
        });
        return puts.length === 0 ? null : { ...stamp, subject: "changePlaces", puts, deletes: [] };
      }, name),
    deletePlaces: (ids, name) =>
      makeEdit((stamp, { places }) => {
        const deletes = ids.filter((id) => places.has(id));
        return deletes.length === 0
          ? null
          : { ...stamp, subject: "deletePlaces", puts: [], deletes };
      }, name),
    retrySave: async () => runningKeeper()?.retry(),
    undo,
    redo,
  };
}
