import type { Question } from "../domain/coverage/question.ts";
import type { TownDocument } from "../domain/document/document.ts";
import type { EditSubject } from "../domain/document/edit.ts";
import type { Place, PlaceLocation } from "../domain/places/place.ts";
import type { PlaceLayer } from "../domain/places/placeKind.ts";
import type { Problem } from "../domain/problem.ts";
import type { Answer, ReachAnswer } from "../worker/answer.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import type { SaveState } from "./saveState.ts";
import type { Camera, ViewState } from "./viewState.ts";

/** All that the screens show. Derived answers carry the revision they belong to. */
export interface AppState {
  readonly opening: Opening;
  readonly town: OpenedTown | null;
  readonly document: TownDocument;
  readonly undoSubject: EditSubject | null;
  readonly redoSubject: EditSubject | null;
  readonly saving: SaveState;
  readonly view: ViewState;
  readonly revision: number;
  readonly answer: Answer | null;
  readonly reach: ReachAnswer | null;
  /** A computation has been running for longer than 0.3 s. */
  readonly computing: boolean;
  /** What a click on the map does next. */
  readonly tool: MapTool;
  readonly hoveredZoneId: string | null;
  readonly hoveredPlaceId: string | null;
  readonly notice: Notice | null;
  readonly backgroundFailed: boolean;
  readonly mapState: MapState;
}

export type Opening =
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
    };

/** A map needs WebGL2; without it the list and the table still work. */
export type MapState = "waiting" | "shown" | "noWebGl" | "failed";

/** One line in ink at the bottom; `undoable` offers 「元に戻す」. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undoable: boolean;
}

/** All that a person can do. Edits resolve when they are stored. */
export interface AppActions {
  openTownFiles(files: readonly File[]): Promise<void>;
  openSampleTown(): Promise<void>;
  setQuestion(change: Partial<Question>): void;
  setView(change: Partial<Omit<ViewState, "question">>): void;
  setCamera(camera: Camera): void;
  selectZone(zoneId: string | null): void;
  selectPlace(placeId: string | null): void;
  hoverZone(zoneId: string | null): void;
  hoverPlace(placeId: string | null): void;
  setTool(tool: MapTool): void;
  addPlace(fields: Omit<Place, "id">): Promise<void>;
  changePlace(placeId: string, fields: Partial<Omit<Place, "id">>): Promise<void>;
  movePlace(placeId: string, location: PlaceLocation): Promise<void>;
  deletePlace(placeId: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  exportCoverageCsv(): Promise<void>;
  downloadCopy(): Promise<void>;
  closeNotice(): void;
  setBackgroundFailed(failed: boolean): void;
  setMapState(mapState: MapState): void;
}
