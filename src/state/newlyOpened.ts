import type { KeptState } from "../storage/local/documentKeeper.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import type { AppState } from "./appState.ts";
import { documentState } from "./documentState.ts";
import { NO_IMPORT } from "./importStage.ts";
import { questionForTown } from "./questionForTown.ts";

/**
 * What changes on the screens when a town is open: old answers go, the question is asked as far as the
 * town can answer it, and in another town than before nothing is selected. A town without people opens
 * with what stands in its zones, which it can answer.
 */
export function newlyOpened(
  { view, town: before }: AppState,
  town: OpenedTown,
  kept: KeptState,
): Partial<AppState> {
  const isAnother = before !== null && before.manifest.name !== town.manifest.name;
  return {
    opening: { state: "open" },
    town,
    answer: null,
    placeReach: null,
    allReach: null,
    lastCopyAt: null,
    tool: { tool: "look" },
    ...(isAnother
      ? { writtenPlaces: new Map(), chosenPlaceIds: new Set(), importStage: NO_IMPORT }
      : {}),
    view: {
      ...view,
      ...(isAnother ? { zoneId: null, placeId: null, camera: null } : {}),
      mode: town.peopleClasses.length === 0 ? "provision" : isAnother ? "access" : view.mode,
      question: questionForTown(view.question, town),
    },
    ...documentState(kept),
  };
}
