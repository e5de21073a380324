import type { Problem } from "../domain/problem.ts";
import { DocumentKeeper } from "../storage/local/documentKeeper.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import { townKey } from "../storage/local/townKey.ts";
import type { KeptFiles } from "../storage/local/townFiles.ts";
import { OPENED } from "../text/openedText.ts";
import type { TownSource } from "../worker/townSource.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { questionForTown } from "./questionForTown.ts";
import { say, sayProblems } from "./say.ts";
import { documentState } from "./documentState.ts";
import { followDocument } from "./followDocument.ts";
import { lastTown } from "./lastTown.ts";

interface TownOpener extends Pick<
  AppActions,
  "openFirstTown" | "openTownFiles" | "openSampleTown"
> {
  readonly runningKeeper: () => DocumentKeeper | null;
}

/** Opens towns: the folder beside the page, the one kept from the last visit, the sample, or files given. */
export function townOpener(store: AppStore, services: AppServices): TownOpener {
  const kept = lastTown(services.connect);
  let keeper: DocumentKeeper | null = null;

  async function open(source: TownSource): Promise<readonly Problem[] | null> {
    const { opening } = store.getState();
    const { value, problems } = await services.worker.open(source, (progress) =>
      store.setState({ opening: { state: "opening", ...progress } }),
    );
    if (value === null) {
      store.setState({ opening });
      return problems;
    }
    const opened = await DocumentKeeper.open(services.connect, baseOf(value));
    keeper?.close();
    keeper = opened;
    show(value, opened);
    followDocument(store, opened);
    return null;
  }

  function show(town: OpenedTown, opened: DocumentKeeper): void {
    const { view, town: before } = store.getState();
    const isAnother = before !== null && before.manifest.name !== town.manifest.name;
    store.setState({
      opening: { state: "open" },
      town,
      answer: null,
      placeReach: null,
      allReach: null,
      tool: { tool: "look" },
      view: {
        ...view,
        ...(isAnother ? { zoneId: null, placeId: null, camera: null } : {}),
        question: questionForTown(view.question, town),
      },
      ...documentState(opened.state),
    });
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
    await openOrFail(services.sampleTownUrl);
    if (problems !== null) sayProblems(store, problems);
  }

  return {
    runningKeeper: () => keeper,
    openFirstTown: () =>
      services.givenTownUrl === null ? openLastOrSample() : openOrFail(services.givenTownUrl),
    openSampleTown: async () => {
      await kept.forget();
      await openOrFail(services.sampleTownUrl);
    },
    openTownFiles: async (files) => {
      const source = await filesGiven(files);
      const problems = await open(source);
      if (problems === null) return remember(source);
      if (store.getState().town !== null) return sayProblems(store, problems);
      store.setState({ opening: { state: "failed", problems } });
    },
  };

  async function remember(files: KeptFiles): Promise<void> {
    const { manifest } = store.getState().town!;
    const keptAt = services.now().toISOString();
    const isKept = await kept.write({
      townKey: townKey(manifest),
      townName: manifest.name,
      keptAt,
      files,
    });
    say(store, isKept ? OPENED.kept(manifest.name) : OPENED.notKept(manifest.name), false);
  }
}

async function filesGiven(files: readonly File[]): Promise<KeptFiles> {
  const [first] = files;
  if (files.length === 1 && first && /\.zip$/i.test(first.name)) {
    return { kind: "zip", name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) };
  }
  const named = files.map(async (file) => ({
    name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { kind: "folder", files: await Promise.all(named) };
}

function baseOf({ manifest, places }: OpenedTown) {
  const layer = manifest.layers.find(({ role }) => role === "places");
  return {
    townKey: townKey(manifest),
    townName: manifest.name,
    baseDigest: layer?.sha256 ?? "",
    places,
  };
}
