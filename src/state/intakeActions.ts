import type { ColumnMapping } from "../domain/intake/columnMapping.ts";
import type { ImportDecisions } from "../domain/intake/importPlan.ts";
import { lastImported } from "../domain/intake/lastImported.ts";
import type { Place } from "../domain/places/place.ts";
import type { Checked } from "../domain/problem.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { listedText } from "../text/listedText.ts";
import type {
  IntakeJobs,
  LastImported,
  OnProgress,
  PlanReport,
  TablePreview,
} from "../worker/intake/intakeJobs.ts";
import type { AppServices } from "./appServices.ts";
import type { AppState } from "./appState.ts";
import type { AppStore } from "./appStore.ts";
import { documentEditor } from "./documentEditor.ts";
import { finishedEdit, type TakingProgress } from "./finishedEdit.ts";
import { localDay } from "./localDay.ts";
import type { WithPlaces } from "./placesInWorker.ts";
import { rememberedMappings, rememberMappings } from "./rememberedMappings.ts";

/** What a person can do between a file and the list. */
export interface IntakeActions extends Pick<IntakeJobs, "page" | "cancel" | "forget"> {
  readonly readFiles: (
    files: readonly File[],
    onProgress: OnProgress,
  ) => Promise<Checked<readonly TablePreview[]>>;
  readonly readPaste: (text: string) => Promise<Checked<readonly TablePreview[]>>;
  readonly compare: (
    tables: IntakeTables,
    source: string,
    onProgress: OnProgress,
  ) => Promise<PlanReport>;
  /** Hands the rows of a table that cannot be used to the person, as a file. */
  readonly saveRejected: (table: number) => Promise<void>;
  /**
   * Takes it all in as one edit, stored when this resolves; false = it could not be done or was cancelled, and
   * nothing has changed. `cancel` is heard until the edit is made.
   */
  readonly takeIn: (
    decisions: ImportDecisions,
    onProgress: (progress: TakingProgress) => void,
  ) => Promise<boolean>;
}

/** Tables that are taken in, and what their columns mean. */
export type IntakeTables = readonly TableToCompare[];

interface TableToCompare {
  readonly preview: TablePreview;
  readonly mapping: ColumnMapping;
  readonly isTokyoDatum: boolean;
}

/** Reads lists in the worker, compares them with the running document, and takes them in. */
export function intakeActions(
  store: AppStore,
  services: AppServices,
  runningKeeper: () => DocumentKeeper | null,
  withPlaces: WithPlaces,
): IntakeActions {
  const { worker, connect, now, saveFile } = services;
  const { makeEdit } = documentEditor(store, services, runningKeeper);
  let compared: IntakeTables = [];
  let isCancelled = false;

  return {
    page: worker.intake.page,
    cancel: async () => {
      isCancelled = true;
      await worker.intake.cancel();
    },
    forget: worker.intake.forget,
    readFiles: async (files, onProgress) => {
      const given = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      return worker.intake.readFiles(given, await rememberedMappings(connect), onProgress);
    },
    readPaste: async (text) => worker.intake.readPaste(text, await rememberedMappings(connect)),
    compare: async (tables, source, onProgress) => {
      const state = store.getState();
      const request = {
        tables: tables.map(({ preview, mapping, isTokyoDatum }) => ({
          table: preview.table,
          mapping,
          isTokyoDatum,
        })),
        source,
        lastImported: lastLeft(state, source),
        today: localDay(now()),
      };
      const report = await withPlaces(state, () => worker.intake.compare(request, onProgress));
      compared = tables;
      return report;
    },
    saveRejected: async (table) => {
      const file = await worker.intake.rejected(table);
      if (file !== null) saveFile(file.name, file.bytes, file.mimeType);
    },
    takeIn: async (decisions, onProgress) => {
      isCancelled = false;
      const edit = await finishedEdit(store, services, withPlaces, {
        decisions,
        onProgress,
        isCancelled: () => isCancelled,
      });
      const keeper = runningKeeper();
      if (edit === null || keeper === null) return false;
      const stop = keeper.subscribe(() => {
        const { save } = keeper.state;
        if (save.state === "saving") onProgress({ step: "keep", done: save.share ?? 0, total: 1 });
      });
      await makeEdit(() => edit, listedText(edit.puts.length, edit.puts.length)).finally(stop);
      const isIn = keeper.state.history.steps.at(-1)?.edit.id === edit.id;
      if (!isIn) return false;
      await rememberMappings(connect, compared, now().toISOString());
      await worker.intake.forget();
      return true;
    },
  };
}

/** The last import of a list, of which only what has changed since goes to the worker as a whole. */
function lastLeft({ history, document: { places } }: AppState, source: string): LastImported {
  const left = [...lastImported(history, source).values()];
  const isUnchanged = (place: Place) => places.get(place.id) === place;
  return {
    unchangedIds: left.filter(isUnchanged).map(({ id }) => id),
    others: left.filter((place) => !isUnchanged(place)),
  };
}
