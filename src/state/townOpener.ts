import type { Problem } from "../domain/problem.ts";
import { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import { lastCopyAt } from "../storage/local/lastCopy.ts";
import { townKey } from "../storage/local/townKey.ts";
import type { TownBase } from "../storage/local/townSession.ts";
import { OPENED } from "../text/openedText.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import type { TownSource } from "../worker/townSource.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { filesGiven } from "./filesGiven.ts";
import { followDocument } from "./followDocument.ts";
import { followMark } from "./followMark.ts";
import { lastTown } from "./lastTown.ts";
import { newlyOpened } from "./newlyOpened.ts";
import { say, sayProblems } from "./say.ts";

interface TownOpener extends Pick<
  AppActions,
  "openFirstTown" | "openTownFiles" | "openSampleTown"
> {
  readonly runningKeeper: () => DocumentKeeper | null;
}

/** Opens towns: the folder beside the page, the one kept from the last visit, the sample, or files given. */
export function townOpener(store: AppStore, services: AppServices): TownOpener {
  const { givenTownUrl, sampleTownUrl } = services;
  const kept = lastTown(services.connect, services.choice);
  let keeper: DocumentKeeper | null = null;
  let inTurn: Promise<unknown> = Promise.resolve();

  /**
   * `null`, or why the town could not be opened; the one before then stays as it is. The database opens
   * while the town is read. Two towns asked for at once are opened one after the other.
   */
  function open(source: TownSource): Promise<readonly Problem[] | null> {
    const opened = inTurn.then(() => openNow(source));
    inTurn = opened.catch(() => null);
    return opened;
  }

  async function openNow(source: TownSource): Promise<readonly Problem[] | null> {
    const { opening } = store.getState();
    void services.connect();
    const { value: town, problems } = await services.worker.open(source, (progress) =>
      store.setState({ opening: { state: "opening", ...progress } }),
    );
    if (town === null) {
      store.setState({ opening });
      return problems;
    }
    const opened = await DocumentKeeper.open(services.connect, baseOf(town));
    keeper?.close();
    keeper = opened;
    store.setState((state) => newlyOpened(state, town, opened.state));
    followDocument(store, opened);
    followMark(store, opened, services.mark, townKey(town.manifest));
    void showLastCopy(store, services, townKey(town.manifest));
    return null;
  }

  async function openOrFail(baseUrl: string): Promise<void> {
    const problems = await open({ kind: "url", baseUrl });
    if (problems !== null) store.setState({ opening: { state: "failed", problems } });
  }

  /** The town of the last visit, else the sample; if the first cannot be read any more, that is said. */
  async function openLastOrSample(): Promise<void> {
    const last = await kept.read();
    const problems = last && (await open(last));
    if (last !== null && problems === null) return;
    await openOrFail(sampleTownUrl);
    if (problems !== null) sayProblems(store, problems);
  }

  return {
    runningKeeper: () => keeper,
    openFirstTown: () => (givenTownUrl === null ? openLastOrSample() : openOrFail(givenTownUrl)),
    openSampleTown: async () => {
      kept.forget();
      await openOrFail(sampleTownUrl);
    },
    openTownFiles: async (chosen) => {
      const files = await filesGiven(chosen);
      const problems = await open(files);
      if (problems === null) {
        const { manifest } = store.getState().town!;
        const keptAt = services.now().toISOString();
        const key = townKey(manifest);
        const isKept = await kept.write({ townKey: key, townName: manifest.name, keptAt, files });
        say(store, isKept ? OPENED.kept(manifest.name) : OPENED.notKept(manifest.name), false);
      } else if (store.getState().town === null) {
        store.setState({ opening: { state: "failed", problems } });
      } else sayProblems(store, problems);
    },
  };
}

/** Tells when the last copy was taken away, once that is read; nothing waits for it. */
async function showLastCopy(
  store: AppStore,
  { connect }: Pick<AppServices, "connect">,
  key: string,
): Promise<void> {
  const database = await connect();
  const last = database.state === "failed" ? null : await lastCopyAt(database.value, key);
  const { town } = store.getState();
  if (town === null || townKey(town.manifest) !== key) return;
  store.setState({ lastCopyAt: last?.state === "done" ? last.value : null });
}

function baseOf({ manifest, places }: OpenedTown): TownBase {
  const layer = manifest.layers.find(({ role }) => role === "places");
  return {
    townKey: townKey(manifest),
    townName: manifest.name,
    baseDigest: layer?.sha256 ?? "",
    places,
  };
}
