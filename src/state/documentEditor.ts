import type { Edit, EditStamp, EditSubject } from "../domain/document/edit.ts";
import type { TownDocument } from "../domain/document/document.ts";
import type { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { noticeText } from "../text/noticeText.ts";
import { problemText } from "../text/problemText.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { say } from "./say.ts";

interface DocumentEditor {
  /**
   * Makes an edit of the document as it stands; `null` = there is nothing to edit. `name` is the place's,
   * for what is said.
   */
  readonly makeEdit: (
    edit: (stamp: EditStamp, document: TownDocument) => Edit | null,
    name: string,
  ) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Edits the running document. Each edit resolves when it is stored, and only then says so. */
export function documentEditor(
  store: AppStore,
  { now, newId }: Pick<AppServices, "now" | "newId">,
  runningKeeper: () => DocumentKeeper | null,
): DocumentEditor {
  function stamp(): EditStamp {
    const at = now();
    return { id: newId(at), at: at.toISOString(), author: "" };
  }

  async function finish(keeper: DocumentKeeper, subject: EditSubject, name: string): Promise<void> {
    await keeper.settled();
    const isStored = keeper.state.save.state === "saved";
    say(store, noticeText(subject, name, isStored), subject !== "undo");
  }

  return {
    makeEdit: async (edit, name) => {
      const keeper = runningKeeper();
      const made = keeper && edit(stamp(), keeper.state.history.document);
      if (!keeper || !made) return;
      const refused = keeper.record(made);
      if (refused !== null) say(store, problemText(refused), false);
      else await finish(keeper, made.subject, name);
    },
    undo: async () => {
      const keeper = runningKeeper();
      if (keeper?.undo(stamp())) await finish(keeper, "undo", "");
    },
    redo: async () => {
      const keeper = runningKeeper();
      if (keeper?.redo(stamp())) await finish(keeper, "redo", "");
    },
  };
}
