import type { EditStamp } from "../domain/document/edit.ts";
import type { ColumnMapping } from "../domain/intake/columnMapping.ts";
import type { ImportDecisions } from "../domain/intake/importPlan.ts";
import { lastImported } from "../domain/intake/lastImported.ts";
import type { Checked } from "../domain/problem.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { listedText } from "../text/listedText.ts";
import type {
  IntakeJobs,
  OnProgress,
  PlanReport,
  TablePreview,
} from "../worker/intake/intakeJobs.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { documentEditor } from "./documentEditor.ts";
import { localDay } from "./localDay.ts";
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
  /** Takes it all in as one edit; false = it could not be done, and nothing has changed. */
  readonly takeIn: (decisions: ImportDecisions) => Promise<boolean>;
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
): IntakeActions {
  const { worker, connect, now, newId, saveFile } = services;
  const { makeEdit } = documentEditor(store, services, runningKeeper);
  let mostNew = 0;
  let compared: IntakeTables = [];

  function stamp(): EditStamp {
    const at = now();
    return { id: newId(at), at: at.toISOString(), author: "" };
  }

  return {
    page: worker.intake.page,
    cancel: worker.intake.cancel,
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
      const keeper = runningKeeper();
      const { document } = store.getState();
      const imported = keeper === null ? [] : lastImported(keeper.state.history, source).values();
      const report = await worker.intake.compare(
        {
          tables: tables.map(({ preview, mapping, isTokyoDatum }) => ({
            table: preview.table,
            mapping,
            isTokyoDatum,
          })),
          source,
          places: [...document.places.values()],
          lastImported: [...imported],
          today: localDay(now()),
        },
        onProgress,
      );
      compared = tables;
      mostNew = report.counts.added + report.counts.doubles;
      return report;
    },
    saveRejected: async (table) => {
      const file = await worker.intake.rejected(table);
      if (file !== null) saveFile(file.name, file.bytes, file.mimeType);
    },
    takeIn: async (decisions) => {
      const edit = await worker.intake.finish({
        decisions,
        stamp: stamp(),
        newIds: Array.from({ length: mostNew }, () => newId(now())),
        places: [...store.getState().document.places.values()],
      });
      if (edit === null) return false;
      await makeEdit(() => edit, listedText(edit.puts.length, edit.puts.length));
      const isIn = runningKeeper()?.state.history.steps.at(-1)?.edit.id === edit.id;
      if (!isIn) return false;
      await rememberMappings(connect, compared, now().toISOString());
      await worker.intake.forget();
      return true;
    },
  };
}
