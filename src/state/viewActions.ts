import type { AppActions } from "./appState.ts";
import type { AppStore } from "./appStore.ts";

type ViewActions = Pick<
  AppActions,
  | "setQuestion"
  | "setView"
  | "setCamera"
  | "selectZone"
  | "selectPlace"
  | "hoverZone"
  | "hoverPlace"
  | "setTool"
  | "writePlace"
  | "choosePlaces"
  | "setImportStage"
  | "closeNotice"
  | "setBackgroundFailed"
  | "setMapState"
>;

/** What a person looks at and asks: no edit, no waiting. */
export function viewActions(store: AppStore): ViewActions {
  const { setState } = store;
  return {
    setQuestion: (change) =>
      setState(({ view }) => ({ view: { ...view, question: { ...view.question, ...change } } })),
    setView: (change) => setState(({ view }) => ({ view: { ...view, ...change } })),
    setCamera: (camera) => setState(({ view }) => ({ view: { ...view, camera } })),
    selectZone: (zoneId) => setState(({ view }) => ({ view: { ...view, zoneId } })),
    selectPlace: (placeId) =>
      setState(({ view }) => ({ view: { ...view, placeId }, tool: { tool: "look" } })),
    hoverZone: (hoveredZoneId) => setState({ hoveredZoneId }),
    hoverPlace: (hoveredPlaceId) => setState({ hoveredPlaceId }),
    setTool: (tool) => setState({ tool }),
    writePlace: (placeId, written) =>
      setState(({ writtenPlaces }) => {
        const now = new Map(writtenPlaces);
        if (written === null) now.delete(placeId);
        else now.set(placeId, written);
        return { writtenPlaces: now };
      }),
    choosePlaces: (chosenPlaceIds) => setState({ chosenPlaceIds }),
    setImportStage: (next) => setState(({ importStage }) => ({ importStage: next(importStage) })),
    closeNotice: () => setState({ notice: null }),
    setBackgroundFailed: (backgroundFailed) => setState({ backgroundFailed }),
    setMapState: (mapState) => setState({ mapState }),
  };
}
