import { addPlace } from "../domain/document/addPlace.ts";
import { changePlace } from "../domain/document/changePlace.ts";
import { deletePlace } from "../domain/document/deletePlace.ts";
import type { Edit, EditStamp } from "../domain/document/edit.ts";
import { movePlace } from "../domain/document/movePlace.ts";
import { restoreCopy } from "../domain/document/restoreCopy.ts";
import type { Place } from "../domain/places/place.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { townKey } from "../storage/local/townKey.ts";
import { copyOfAnotherTown, noticeText } from "../text/noticeText.ts";
import { problemText } from "../text/problemText.ts";
import type { AppServices } from "./appServices.ts";
import type { AppActions } from "./appState.ts";
import type { AppStore } from "./appStore.ts";
import { say, sayProblems } from "./say.ts";

type DocumentActions = Pick<
  AppActions,
  | "addPlace"
  | "changePlace"
  | "movePlace"
  | "deletePlace"
  | "undo"
  | "redo"
  | "restoreCopy"
  | "retrySave"
>;

/** Edits of the running document. Each resolves when it is stored, and only then says so. */
export function documentActions(
  store: AppStore,
  services: AppServices,
  runningKeeper: () => DocumentKeeper | null,
): DocumentActions {
  function stamp(): EditStamp {
    const now = services.now();
    return { id: services.newId(now), at: now.toISOString(), author: "" };
  }

  async function make(
    edit: (stamp: EditStamp, keeper: DocumentKeeper) => Edit | null,
    name: string,
  ): Promise<void> {
    const keeper = runningKeeper();
    const made = keeper && edit(stamp(), keeper);
    if (!keeper || !made) return;
    const refused = keeper.record(made);
    if (refused !== null) return say(store, problemText(refused), false);
    await finish(keeper, made.subject, name);
  }

  async function finish(keeper: DocumentKeeper, subject: Edit["subject"], name: string) {
    await keeper.settled();
    const isStored = keeper.state.save.state === "saved";
    say(store, noticeText(subject, name, isStored), subject !== "undo");
  }

  const nameOf = (id: string): string => store.getState().document.places.get(id)?.name ?? "";

  return {
    addPlace: (fields) =>
      make((by) => {
        const place = { ...fields, id: services.newId(services.now()) };
        store.setState(({ view }) => ({ view: { ...view, placeId: place.id } }));
        return addPlace(place, by);
      }, fields.name),
    changePlace: (id, fields) =>
      make(
        (by, keeper) => {
          const place = placeOf(keeper, id);
          return place ? changePlace(place, fields, by) : null;
        },
        fields.name ?? nameOf(id),
      ),
    movePlace: (id, location) =>
      make((by, keeper) => {
        const place = placeOf(keeper, id);
        return place ? movePlace(place, location, by) : null;
      }, nameOf(id)),
    deletePlace: (id) => make((by) => deletePlace(id, by), nameOf(id)),
    restoreCopy: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { readDocumentCopy } = await import("../storage/local/readDocumentCopy.ts");
      const { value: copy, problems } = readDocumentCopy(bytes, file.name);
      const town = store.getState().town;
      if (copy === null || town === null) return sayProblems(store, problems);
      if (copy.townKey !== townKey(town.manifest))
        return say(store, copyOfAnotherTown(copy.townName), false);
      await make((by, keeper) => restoreCopy(keeper.state.history.document, copy.places, by), "");
      sayProblems(store, problems);
    },
    retrySave: async () => runningKeeper()?.retry(),
    undo: async () => {
      const keeper = runningKeeper();
      if (keeper?.undo(stamp())) await finish(keeper, "undo", "");
    },
    redo: async () => {
      const keeper = runningKeeper();
      if (keeper?.redo(stamp())) await finish(keeper, "redo", "");
    },
  };
}

function placeOf(keeper: DocumentKeeper, id: string): Place | undefined {
  return keeper.state.history.document.places.get(id);
}
