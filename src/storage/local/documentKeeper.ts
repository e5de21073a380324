import { documentOf } from "../../domain/document/document.ts";
import { documentChanges } from "../../domain/document/documentChanges.ts";
import type { Edit, EditStamp } from "../../domain/document/edit.ts";
import {
  emptyHistory,
  extendHistory,
  foldOldest,
  recordEdit,
  withoutLast,
  type EditHistory,
  type EditStep,
} from "../../domain/document/editHistory.ts";
import { rebaseEdits } from "../../domain/document/rebaseEdits.ts";
import { redoEdit, undoEdit } from "../../domain/document/undoEdit.ts";
import type { Problem } from "../../domain/problem.ts";
import { appendEdits } from "./appendEdits.ts";
import { openEditChannel, type EditAnnouncement, type EditChannel } from "./editChannel.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { newerEdits } from "./newerEdits.ts";
import { openDocument, type OpenedDocument } from "./openDocument.ts";
import { saveStateAfter, type SaveState } from "./saveState.ts";
import type { Stored, StorageFailure } from "./storageFailure.ts";
import type { TownBase, TownSession } from "./townSession.ts";
import { writeSnapshot } from "./writeSnapshot.ts";

/** What the screens read; a new value after every change. */
export interface KeptState {
  readonly history: EditHistory;
  readonly save: SaveState;
  /** The town's own file of places has changed since the first edit; the edited places stand. */
  readonly baseChanged: boolean;
  /** What could not be read, or not be done because of another tab; newest last. */
  readonly problems: readonly Problem[];
}

/**
 * Edits kept one by one for undo; with so many more, the oldest are melted into the snapshot, and what they
 * did goes to `pastChanges`.
 */
const KEPT_EDITS = 500;
const COMPACTED_EDITS = 200;

/**
 * The running document of one town: memory is the truth, the database follows, and other tabs are heard.
 * Every edit is in `state` at once; `state.save` says `saved` only when the last one is durable.
 * An edit that cannot be stored stays in memory, and goes with the next one that can.
 */
export class DocumentKeeper {
  #state: KeptState;
  #database: LocalDatabase | null = null;
  #session: TownSession;
  /** Journal numbers of the steps that are stored; the steps after them are pending. */
  #seqs: readonly number[] = [];
  #savedAt: string | null = null;
  #compactAt = KEPT_EDITS + COMPACTED_EDITS;
  #work: Promise<void> = Promise.resolve();
  readonly #connect: () => Promise<Stored<LocalDatabase>>;
  readonly #channel: EditChannel;
  readonly #listeners = new Set<() => void>();

  /** Opens what is kept of the town; without a database the town's own places, and a state that says so. */
  static async open(
    connect: () => Promise<Stored<LocalDatabase>>,
    town: TownBase,
  ): Promise<DocumentKeeper> {
    const keeper = new DocumentKeeper(connect, town);
    await keeper.#reopen();
    return keeper;
  }

  private constructor(connect: () => Promise<Stored<LocalDatabase>>, town: TownBase) {
    this.#connect = connect;
    this.#session = { town, lineage: null, lastSeq: 0 };
    this.#state = {
      history: emptyHistory(documentOf(town.places)),
      save: { state: "unchanged" },
      baseChanged: false,
      problems: [],
    };
    this.#channel = openEditChannel((announcement) => this.#hear(announcement));
  }

  get state(): KeptState {
    return this.#state;
  }

  /** Calls back after every change of `state`; the returned function ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Applies an edit and begins to store it; `null`, or why it was refused. */
  record(edit: Edit): Problem | null {
    const outcome = recordEdit(this.#state.history, edit);
    if (outcome.state === "refused") return outcome.problem;
    const save = this.#database === null ? this.#state.save : ({ state: "saving" } as const);
    this.#change({ history: outcome.history, save });
    this.#enqueue(() => this.#storePending());
    return null;
  }

  /** Undoes the last edit that stands; `false` = there is none. */
  undo(stamp: EditStamp): boolean {
    const edit = undoEdit(this.#state.history, stamp);
    return edit !== null && this.record(edit) === null;
  }

  /** Redoes the last edit undone; `false` = there is none. */
  redo(stamp: EditStamp): boolean {
    const edit = redoEdit(this.#state.history, stamp);
    return edit !== null && this.record(edit) === null;
  }

  /** Tries again to reach the database, reads what other tabs stored, and stores what is pending. */
  retry(): Promise<void> {
    this.#enqueue(async () => {
      const isReady = this.#database === null ? await this.#reopen() : await this.#catchUp();
      if (isReady) await this.#storePending();
    });
    return this.settled();
  }

  /** Resolves when everything asked for so far is stored or has failed. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Ends the listening to other tabs; what is being stored still goes on. */
  close(): void {
    this.#channel.close();
    this.#listeners.clear();
  }

  #hear({ townKey, seq }: EditAnnouncement): void {
    if (townKey !== this.#session.town.townKey) return;
    if (seq > this.#session.lastSeq || seq === 0) {
      this.#enqueue(async () => void (await this.#catchUp()));
    }
  }

  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task, task);
  }

  #pending(): readonly EditStep[] {
    return this.#state.history.steps.slice(this.#seqs.length);
  }

  async #storePending(): Promise<void> {
    const database = this.#database;
    const [first, ...others] = this.#pending().map((step) => step.edit);
    if (database === null || first === undefined) return;
    if (this.#state.save.state !== "saving") this.#change({ save: { state: "saving" } });
    const outcome = await appendEdits(database, this.#session, [first, ...others], (done, total) =>
      this.#change({ save: { state: "saving", share: done / total } }),
    );
    if (outcome.state === "failed") return void this.#failed(outcome.reason);
    if (outcome.state === "stored") {
      this.#session = outcome.session;
      this.#seqs = [...this.#seqs, ...outcome.seqs];
      this.#savedAt = (others.at(-1) ?? first).at;
      this.#change({ save: this.#saveState() });
      this.#channel.announce({ townKey: this.#session.town.townKey, seq: this.#session.lastSeq });
      await this.#compact(database);
    } else if (!(await this.#catchUp())) return;
    await this.#storePending();
  }

  async #reopen(): Promise<boolean> {
    const connected = await this.#connect();
    if (connected.state === "failed") return this.#failed(connected.reason);
    const isOpen = await this.#reload(connected.value);
    if (isOpen) this.#database = connected.value;
    return isOpen;
  }

  /** Reads what other tabs stored and puts it before the edits pending here; `false` = it failed. */
  async #catchUp(): Promise<boolean> {
    const database = this.#database;
    if (database === null) return false;
    const newer = await newerEdits(database, this.#session);
    if (newer.state === "failed") return this.#failed(newer.reason);
    if (newer.value.state === "reload") return this.#reload(database);
    const { session, edits, seqs } = newer.value;
    const pending = this.#pending();
    const before = extendHistory(withoutLast(this.#state.history, pending.length), edits);
    if (before.refused !== null) return this.#reload(database);
    this.#session = session;
    this.#savedAt = edits.at(-1)?.at ?? this.#savedAt;
    this.#adopt(before.history, [...this.#seqs, ...seqs], pending, edits);
    return true;
  }

  async #reload(database: LocalDatabase): Promise<boolean> {
    const reading = await openDocument(database, this.#session.town);
    if (reading.state === "failed") return this.#failed(reading.reason);
    const opened: OpenedDocument = reading.value;
    const known = new Set(this.#state.history.steps.map((step) => step.edit.id));
    const edits = opened.history.steps.map((step) => step.edit);
    const strangers = edits.filter((edit) => !known.has(edit.id));
    this.#session = opened.session;
    this.#savedAt = opened.savedAt;
    const { baseChanged } = opened;
    const problems = [...this.#state.problems, ...opened.problems];
    this.#state = { ...this.#state, baseChanged, problems };
    this.#adopt(opened.history, opened.seqs, this.#pending(), strangers);
    return true;
  }

  /** Takes over what is stored, and makes the pending edits again on top of it. */
  #adopt(
    stored: EditHistory,
    seqs: readonly number[],
    pending: readonly EditStep[],
    strangers: readonly Edit[],
  ): void {
    const { history, refused, overtook } = rebaseEdits(stored, pending, strangers);
    this.#seqs = seqs;
    const told = [...refused.map(({ problem }) => problem), ...overtook];
    const problems = [...this.#state.problems, ...told];
    this.#state = { ...this.#state, history, problems };
    this.#change({ save: this.#saveState() });
  }

  /** Melts the oldest edits into the snapshot; if that fails, nothing is lost and it is tried later. */
  async #compact(database: LocalDatabase): Promise<void> {
    const count = this.#seqs.length - KEPT_EDITS;
    const throughSeq = this.#seqs[count - 1];
    const last = this.#state.history.steps[count - 1];
    if (this.#seqs.length < this.#compactAt || throughSeq === undefined || !last) return;
    const { history } = this.#state;
    const written = await writeSnapshot(database, this.#session, {
      document: foldOldest(history, count).start,
      throughSeq,
      savedAt: last.edit.at,
      changes: documentChanges(history).slice(-count),
    });
    if (written.state === "failed") {
      this.#compactAt += COMPACTED_EDITS;
      return;
    }
    this.#compactAt = KEPT_EDITS + COMPACTED_EDITS;
    this.#seqs = this.#seqs.slice(count);
    this.#change({ history: foldOldest(this.#state.history, count) });
  }

  /** Says so only where an edit is at stake, or nothing could be opened. */
  #failed(reason: StorageFailure): false {
    const atStake = this.#pending().length > 0 || this.#database === null;
    if (atStake) this.#change({ save: saveStateAfter(reason) });
    return false;
  }

  #saveState(): SaveState {
    if (this.#pending().length > 0) return { state: "saving" };
    return this.#savedAt === null ? { state: "unchanged" } : { state: "saved", at: this.#savedAt };
  }

  #change(change: Partial<KeptState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
