import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStore } from "zustand/vanilla";
import type { ZoneCoverage } from "../../src/domain/coverage/coverageResult.ts";
import { provision } from "../../src/domain/coverage/provision.ts";
import { documentOf } from "../../src/domain/document/document.ts";
import type { Place } from "../../src/domain/places/place.ts";
import type { ZoneSet } from "../../src/domain/zones/zoneSet.ts";
import type { AppActions, AppState } from "../../src/state/appState.ts";
import type { AppStore } from "../../src/state/appStore.ts";
import { initialState } from "../../src/state/initialState.ts";
import { AppStoreContext } from "../../src/state/useApp.ts";
import { defaultViewState } from "../../src/state/viewState.ts";

/** Two zones side by side, a kilometre square each. */
const TWO_ZONES: ZoneSet = {
  id: "schools",
  name: "小学校区",
  kind: "elementarySchoolDistrict",
  zones: [
    { id: "wakaba", name: "若葉台", geometry: square(139.4) },
    { id: "nishi", name: "西町", geometry: square(139.41) },
  ],
};

const VIEW = defaultViewState();
const QUESTION = { ...VIEW.question, zoneSetId: "schools" };

/** The state of a small open town with an answer, changed as a test needs it. */
export function someState(places: readonly Place[], change: Partial<AppState> = {}): AppState {
  return {
    ...initialState({ ...VIEW, question: QUESTION }),
    opening: { state: "open" },
    document: documentOf(places),
    town: {
      manifest: {
        format: "engawa-town",
        version: 1,
        name: "縁側市",
        fictional: true,
        bounds: [139.4, 35.3, 139.42, 35.31],
        layers: [],
      },
      zoneSets: [TWO_ZONES],
      places,
      candidates: [],
      peopleClasses: ["everyone", "age65"],
      peopleAsOf: "2025-10-01",
      hasStreets: true,
      problems: [],
    },
    answer: {
      revision: 1,
      coverage: {
        question: QUESTION,
        limitM: 500,
        measured: "street",
        zones: [figures(1919, 1330, 12), figures(2516, 901, 0)],
        outside: figures(0, 0, 0),
        total: figures(4435, 2231, 12),
        placeCount: places.length,
      },
      classLimits: [1000],
      provision: provision(
        places,
        Int32Array.from(places, () => 1),
        2,
      ),
      countedPlaces: places,
    },
    ...change,
  };
}

/** What stands on the page, as HTML, when the running state is the one given. */
export function drawn(state: AppState, screen: ReactNode): string {
  return renderToStaticMarkup(<AppStoreContext value={someStore(state)}>{screen}</AppStoreContext>);
}

/** A store that holds a state; none of its actions may be pressed. */
export function someStore(state: AppState): AppStore {
  return createStore(() => ({ ...state, actions: NO_ACTIONS }));
}

/** Drawing on a server presses nothing. */
function pressed(): never {
  throw new Error("Nothing may be pressed while drawing.");
}

const NO_ACTIONS: AppActions = {
  openFirstTown: pressed,
  openTownFiles: pressed,
  openSampleTown: pressed,
  setQuestion: pressed,
  setView: pressed,
  setCamera: pressed,
  selectZone: pressed,
  selectPlace: pressed,
  hoverZone: pressed,
  hoverPlace: pressed,
  setTool: pressed,
  writePlace: pressed,
  choosePlaces: pressed,
  setImportStage: pressed,
  addPlace: pressed,
  changePlace: pressed,
  movePlace: pressed,
  deletePlace: pressed,
  changeEachPlace: pressed,
  deletePlaces: pressed,
  undo: pressed,
  redo: pressed,
  exportCoverageCsv: pressed,
  sendOutPlaces: pressed,
  exportPublicSite: pressed,
  downloadCopy: pressed,
  previewCopy: pressed,
  restoreCopy: pressed,
  restoreField: pressed,
  restorePlace: pressed,
  pastChanges: pressed,
  retrySave: pressed,
  intake: {
    readFiles: pressed,
    readPaste: pressed,
    compare: pressed,
    page: pressed,
    saveRejected: pressed,
    takeIn: pressed,
    cancel: pressed,
    forget: pressed,
  },
  visitRoute: pressed,
  locateAddress: pressed,
  loadTile: pressed,
  closeNotice: pressed,
  setBackgroundFailed: pressed,
  setMapState: pressed,
};

function figures(people: number, uncovered: number, unjoined: number): ZoneCoverage {
  return {
    people,
    covered: people - uncovered - unjoined,
    uncovered,
    unjoined,
    meanM: 640,
    medianM: people === 0 ? null : 612,
    p90M: people === 0 ? null : Infinity,
    uncoveredThoughNear: 0,
    coveredByOtherZone: 0,
    placesInside: 1,
    nearestOutside: people === 0 ? null : { placeIndex: 0, medianM: 1181 },
  };
}

function square(west: number): ZoneSet["zones"][number]["geometry"] {
  const east = west + 0.01;
  const ring = [
    [west, 35.3],
    [east, 35.3],
    [east, 35.31],
    [west, 35.31],
    [west, 35.3],
  ];
  return { type: "MultiPolygon", coordinates: [[ring]] };
}
