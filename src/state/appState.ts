import type { LocatedAddress } from "../domain/addresses/locatedAddress.ts";
import type { Question } from "../domain/coverage/question.ts";
import type { TownDocument } from "../domain/document/document.ts";
import type { DocumentChange } from "../domain/document/documentChange.ts";
import type { EditSubject } from "../domain/document/edit.ts";
import type { EditHistory } from "../domain/document/editHistory.ts";
import type { RestorePreview } from "../domain/document/restorePreview.ts";
import type { FieldChange } from "../domain/intake/importPlan.ts";
import type { PlaceFields } from "../domain/document/placeWith.ts";
import type { Place, PlaceLocation } from "../domain/places/place.ts";
import type { PlaceLayer } from "../domain/places/placeKind.ts";
import type { WrittenPlace } from "../domain/places/writtenPlace.ts";
import type { VisitRoute } from "../domain/upkeep/visitRoute.ts";
import type { Problem } from "../domain/problem.ts";
import type { Answer, ReachAnswer } from "../worker/answer.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import type { SiteRequest } from "../worker/publicSite/siteJob.ts";
import type { ImportStage } from "./importStage.ts";
import type { IntakeActions } from "./intakeActions.ts";
import type { SaveState, StoragePersistence } from "./saveState.ts";
import type { PublicSiteReport } from "./publicSiteActions.ts";
import type { SendOutReport, SendOutRequest } from "./sendOutPlaces.ts";
import type { Camera, ViewState } from "./viewState.ts";

/** All that the screens show. Derived answers carry the revision they belong to. */
export interface AppState {
  readonly opening: Opening;
  readonly town: OpenedTown | null;
  readonly document: TownDocument;
  /** The edits that are kept one by one, up to `document`. */
  readonly history: EditHistory;
  readonly undoSubject: EditSubject | null;
  readonly redoSubject: EditSubject | null;
  readonly saving: SaveState;
  /** What could not be read of the kept document, or not be done because of another tab. */
  readonly documentProblems: readonly Problem[];
  /** The town's own file of places has changed since the first edit; the edited places stand. */
  readonly baseChanged: boolean;
  /** ISO instant of the last copy taken away on this device; `null` = never, or not known yet. */
  readonly lastCopyAt: string | null;
  /** Whether the browser promised to keep what is stored; asked with the first edit. */
  readonly persistence: StoragePersistence["persistence"] | null;
  readonly view: ViewState;
  readonly revision: number;
  readonly answer: Answer | null;
  /** The reach of the selected place, whether or not it is drawn; `null` = none is selected, or not known yet. */
  readonly placeReach: ReachAnswer | null;
  /** The reach of all counted places together; asked for while it is drawn. */
  readonly allReach: ReachAnswer | null;
  /** A computation has been running for longer than 0.3 s. */
  readonly computing: boolean;
  /** What a click on the map does next. */
  readonly tool: MapTool;
  readonly hoveredZoneId: string | null;
  readonly hoveredPlaceId: string | null;
  /** What is written in forms and not kept yet, by the id of the place; a new place is `NEW_PLACE`. */
  readonly writtenPlaces: ReadonlyMap<string, WrittenPlace>;
  /** The places ticked in the list of ととのえる. */
  readonly chosenPlaceIds: ReadonlySet<string>;
  readonly importStage: ImportStage;
  readonly notice: Notice | null;
  readonly backgroundFailed: boolean;
  readonly mapState: MapState;
}

type Opening =
  | {
      readonly state: "opening";
      readonly step: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly state: "open" }
  | { readonly state: "failed"; readonly problems: readonly Problem[] };

export type MapTool =
  | { readonly tool: "look" }
  | {
      readonly tool: "addPlace";
      readonly layer: PlaceLayer;
      /** Where the map was last tapped, or the position typed; `null` = not chosen yet. */
      readonly lng: number | null;
      readonly lat: number | null;
    }
  | {
      readonly tool: "movePlace";
      readonly placeId: string;
      readonly lng: number;
      readonly lat: number;
    }
  | {
      /** A position for the form that is open: kept in the form, not yet in the document. */
      readonly tool: "pickPosition";
      /** A key of `writtenPlaces`. */
      readonly placeId: string;
      readonly symbol: PlaceLayer;
      /** `null` = not chosen yet. */
      readonly lng: number | null;
      readonly lat: number | null;
    };

/** The place whose form is open and that is not in the document yet. */
export const NEW_PLACE = "";

/** A map needs WebGL2; without it the list and the table still work. */
type MapState = "waiting" | "shown" | "noWebGl" | "failed";

/** One line in ink at the bottom; `undoable` offers 「元に戻す」. */
interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undoable: boolean;
}

/** Fields of one place to change; an optional one given as `undefined` is taken away. */
interface PlaceChange {
  readonly placeId: string;
  readonly fields: PlaceFields;
}

/** All that a person can do. Edits resolve when they are stored. */
export interface AppActions {
  /** The town this page was put up for, else the one of the last visit, else the sample. */
  readonly openFirstTown: () => Promise<void>;
  readonly openTownFiles: (files: readonly File[]) => Promise<void>;
  readonly openSampleTown: () => Promise<void>;
  readonly setQuestion: (change: Partial<Question>) => void;
  readonly setView: (change: Partial<Omit<ViewState, "question">>) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly selectZone: (zoneId: string | null) => void;
  readonly selectPlace: (placeId: string | null) => void;
  readonly hoverZone: (zoneId: string | null) => void;
  readonly hoverPlace: (placeId: string | null) => void;
  readonly setTool: (tool: MapTool) => void;
  /** Keeps what is written in a form while it is not saved; `null` = nothing is being written there any more. */
  readonly writePlace: (placeId: string, written: WrittenPlace | null) => void;
  readonly choosePlaces: (placeIds: ReadonlySet<string>) => void;
  readonly setImportStage: (next: (now: ImportStage) => ImportStage) => void;
  readonly addPlace: (fields: Omit<Place, "id">) => Promise<void>;
  readonly changePlace: (placeId: string, fields: Partial<Omit<Place, "id">>) => Promise<void>;
  readonly movePlace: (placeId: string, location: PlaceLocation) => Promise<void>;
  readonly deletePlace: (placeId: string) => Promise<void>;
  /** Changes fields of several places, of each its own, in one step of undo; `name` says how many they are. */
  readonly changeEachPlace: (changes: readonly PlaceChange[], name: string) => Promise<void>;
  /** Deletes several places in one step of undo; `name` says how many they are. */
  readonly deletePlaces: (placeIds: readonly string[], name: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly exportCoverageCsv: () => Promise<void>;
  /** Writes places as a file for an audience; `null` = no town is open. */
  readonly sendOutPlaces: (request: SendOutRequest) => Promise<SendOutReport | null>;
  /** Hands over the site for everybody as a zip; `null` = no town is open. */
  readonly exportPublicSite: (
    request: Pick<SiteRequest, "appUrl" | "siteUrl">,
  ) => Promise<PublicSiteReport | null>;
  /** Hands over everything of the town as one file, and remembers when. */
  readonly downloadCopy: () => Promise<void>;
  /** What `restoreCopy` of this file would do; `null` = it cannot be put back, and that is said. */
  readonly previewCopy: (file: File) => Promise<RestorePreview | null>;
  /** Puts back the places of a file made by `downloadCopy`; one step of undo. */
  readonly restoreCopy: (file: File) => Promise<void>;
  /** Gives one field of a place its value before a change; one step of undo. */
  readonly restoreField: (
    placeId: string,
    change: Pick<FieldChange, "field" | "before">,
  ) => Promise<void>;
  /** Puts back an earlier version of a place, or a deleted one; one step of undo. */
  readonly restorePlace: (version: Place) => Promise<void>;
  /** What edits did before those of `history`, the newest first. */
  readonly pastChanges: () => Promise<readonly DocumentChange[]>;
  /** Tries again to store what could not be stored. */
  readonly retrySave: () => Promise<void>;
  readonly intake: IntakeActions;
  /** An order in which to visit places (all located) on foot. */
  readonly visitRoute: (places: readonly Place[], startId: string | null) => Promise<VisitRoute>;
  /** Where an address is, by the town's own table; `null` = the town has none, which is said. */
  readonly locateAddress: (text: string) => Promise<LocatedAddress | null>;
  /** A vector tile of the town's own base map; `null` = it has none. */
  readonly loadTile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
  readonly closeNotice: () => void;
  readonly setBackgroundFailed: (failed: boolean) => void;
  readonly setMapState: (mapState: MapState) => void;
}
