import type { Edit } from "../domain/document/edit.ts";
import type { ImportDecisions } from "../domain/intake/importPlan.ts";
import type { Place } from "../domain/places/place.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import type { WithPlaces } from "./placesInWorker.ts";

/** First the places are brought into the list, then what has changed is written to the device. */
export interface TakingProgress {
  readonly step: "takeIn" | "keep";
  readonly done: number;
  readonly total: number;
}

interface Taking {
  readonly decisions: ImportDecisions;
  readonly onProgress: (progress: TakingProgress) => void;
  readonly isCancelled: () => boolean;
}

/** So many places come from the worker at a time; between them the page answers. */
const PIECE_PLACES = 2000;

/**
 * The import that was compared last as one edit of the document as it stands, brought over from the worker piece
 * by piece; made anew where the document has changed meanwhile. `null` = cancelled, or nothing would change.
 */
export async function finishedEdit(
  store: AppStore,
  { worker, now, newId }: Pick<AppServices, "worker" | "now" | "newId">,
  withPlaces: WithPlaces,
  taking: Taking,
): Promise<Edit | null> {
  for (;;) {
    const state = store.getState();
    const at = now();
    const stamp = { id: newId(at), at: at.toISOString(), author: "" };
    const { decisions } = taking;
    const count = await withPlaces(state, () => worker.intake.finish({ decisions, stamp }));
    const puts = await receivedPlaces(worker, count, taking);
    if (puts === null || puts.length === 0) return null;
    if (store.getState().document === state.document) {
      return { ...stamp, subject: "importPlaces", puts, deletes: [] };
    }
  }
}

/** `null` = cancelled. */
async function receivedPlaces(
  { intake }: AppServices["worker"],
  count: number,
  { onProgress, isCancelled }: Taking,
): Promise<Place[] | null> {
  const puts: Place[] = [];
  while (puts.length < count) {
    onProgress({ step: "takeIn", done: puts.length, total: count });
    const some = await intake.finished(puts.length, PIECE_PLACES);
    if (isCancelled() || some.length === 0) return null;
    puts.push(...some);
  }
  return isCancelled() ? null : puts;
}
