import { documentChanges } from "../domain/document/documentChanges.ts";
import { restoreCopy } from "../domain/document/restoreCopy.ts";
import { restorePreview } from "../domain/document/restorePreview.ts";
import type { Problem } from "../domain/problem.ts";
import { documentCopy, type DocumentCopy } from "../storage/local/documentCopy.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { keepCopiedChanges } from "../storage/local/keepCopiedChanges.ts";
import { keepMappings, keptMappings } from "../storage/local/keptMappings.ts";
import { keepLastCopyAt } from "../storage/local/lastCopy.ts";
import { pastChanges } from "../storage/local/pastChanges.ts";
import { townKey } from "../storage/local/townKey.ts";
import { copyOfAnotherTown } from "../text/noticeText.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { documentEditor } from "./documentEditor.ts";
import { localDay } from "./localDay.ts";
import { say, sayProblems } from "./say.ts";

type CopyActions = Pick<AppActions, "downloadCopy" | "previewCopy" | "restoreCopy">;

interface ReadCopy {
  readonly copy: DocumentCopy;
  readonly problems: readonly Problem[];
}

/** 控え: everything of a town in one file, taken away and put back. */
export function copyActions(
  store: AppStore,
  services: AppServices,
  runningKeeper: () => DocumentKeeper | null,
): CopyActions {
  const { connect, now, saveFile } = services;
  const { makeEdit } = documentEditor(store, services, runningKeeper);

  /** The copy in a file, if it is one of this town, with what is wrong with it; else it is said why not. */
  async function copyIn(file: File): Promise<ReadCopy | null> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { readDocumentCopy } = await import("../storage/local/readDocumentCopy.ts");
    const { value: copy, problems } = readDocumentCopy(bytes, file.name);
    const { town } = store.getState();
    if (copy !== null && copy.townKey === (town && townKey(town.manifest))) {
      return { copy, problems };
    }
    if (copy === null || town === null) sayProblems(store, problems);
    else say(store, copyOfAnotherTown(copy.townName), false);
    return null;
  }

  return {
    downloadCopy: async () => {
      const { town, document, history } = store.getState();
      if (!town) return;
      const savedAt = now().toISOString();
      const facts = { townKey: townKey(town.manifest), townName: town.manifest.name, savedAt };
      const kept = await keptWith(facts.townKey);
      const changes = [...documentChanges(history), ...kept.changes];
      const places = [...document.places.values()];
      const bytes = documentCopy({ ...facts, places, changes, mappings: kept.mappings });
      const day = localDay(now()).replaceAll("-", "");
      saveFile(`${town.manifest.name}_控え_${day}.json`, bytes, "application/json");
      store.setState({ lastCopyAt: savedAt });
      const database = await connect();
      if (database.state === "done") await keepLastCopyAt(database.value, facts.townKey, savedAt);
    },
    previewCopy: async (file) => {
      const read = await copyIn(file);
      if (read !== null) sayProblems(store, read.problems);
      return read && restorePreview(store.getState().document, read.copy.places);
    },
    restoreCopy: async (file) => {
      const read = await copyIn(file);
      if (read === null) return;
      const { copy, problems } = read;
      const { history } = store.getState();
      await makeEdit((stamp, document) => restoreCopy(document, copy.places, stamp), "");
      sayProblems(store, problems);
      const database = await connect();
      if (database.state === "failed") return;
      const knownIds = new Set(history.steps.map(({ edit }) => edit.id));
      await keepCopiedChanges(database.value, copy.townKey, copy.changes, knownIds);
      await keepMappings(database.value, copy.mappings);
    },
  };

  /** What goes into a copy beside the running document. */
  async function keptWith(key: string): Promise<Pick<DocumentCopy, "changes" | "mappings">> {
    const database = await connect();
    if (database.state === "failed") return { changes: [], mappings: [] };
    const changes = await pastChanges(database.value, key);
    const mappings = await keptMappings(database.value);
    return {
      changes: changes.state === "done" ? changes.value : [],
      mappings: mappings.state === "done" ? mappings.value : [],
    };
  }
}
