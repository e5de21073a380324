import { emptyHistory } from "../domain/document/editHistory.ts";
import { documentOf } from "../domain/document/document.ts";
import type { AppState } from "./appState.ts";
import { NO_IMPORT } from "./importStage.ts";
import type { ViewState } from "./viewState.ts";

/** The state before a town is open. */
export function initialState(view: ViewState): AppState {
  const history = emptyHistory(documentOf([]));
  return {
    opening: { state: "opening", step: "manifest", done: 0, total: 1 },
    town: null,
    document: history.document,
    history,
    undoSubject: null,
    redoSubject: null,
    saving: { state: "unchanged" },
    documentProblems: [],
    baseChanged: false,
    lastCopyAt: null,
    persistence: null,
    view,
    revision: 0,
    answer: null,
    placeReach: null,
    allReach: null,
    computing: false,
    tool: { tool: "look" },
    hoveredZoneId: null,
    hoveredPlaceId: null,
    writtenPlaces: new Map(),
    chosenPlaceIds: new Set(),
    importStage: NO_IMPORT,
    notice: null,
    backgroundFailed: false,
    mapState: "waiting",
  };
}
