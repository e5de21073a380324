import { countedPlaces } from "../domain/places/countedPlaces.ts";
import type { Place } from "../domain/places/place.ts";
import type { Answer, ReachAnswer } from "../worker/answer.ts";
import type { AnswerRequest } from "../worker/townWorker.ts";
import type { AppServices } from "./appServices.ts";
import type { AppState } from "./appState.ts";
import type { AppStore } from "./appStore.ts";
import { latestOnly } from "./latestOnly.ts";
import type { WithPlaces } from "./placesInWorker.ts";

/** Said as running only after this long: a shorter wait needs no words. */
const QUIET_MS = 300;

/**
 * Asks the worker again whenever the town, the places or the question change; the reach of a place as
 * well when another is selected, and that of all when it is drawn. Old figures stay until the new ones
 * are there; the newest request wins.
 */
export function keepAnswering(
  store: AppStore,
  { worker }: AnsweringServices,
  withPlaces: WithPlaces,
): void {
  const askAnswer = latestOnly<AppState, Answer>(
    (state) => quietly(store, answered(state)),
    (answer) => store.setState({ answer, computing: false }),
    () => store.setState({ computing: false }),
  );
  const reachAsker = (show: (reach: ReachAnswer | null) => void) =>
    latestOnly<ReachAsked | null, ReachAnswer | null>(
      (asked) => (asked === null ? Promise.resolve(null) : reached(asked)),
      show,
      () => show(null),
    );
  const askPlaceReach = reachAsker((placeReach) => store.setState({ placeReach }));
  const askAllReach = reachAsker((allReach) => store.setState({ allReach }));

  async function answered(state: AppState): Promise<Answer> {
    const counted = placesAsked(state);
    const given = await withPlaces(state, () => worker.answer(requestOf(state, counted)));
    return { ...given, countedPlaces: counted };
  }

  function reached({ state, places }: ReachAsked): Promise<ReachAnswer> {
    return withPlaces(state, () => worker.reach(requestOf(state, places())));
  }

  store.subscribe((state, before) => {
    if (state.town === null) return;
    const asksAnew =
      state.town !== before.town ||
      state.document !== before.document ||
      state.view.question !== before.view.question;
    if (asksAnew) {
      store.setState({ revision: state.revision + 1 });
      askAnswer(store.getState());
    }
    const now = store.getState();
    if (asksAnew || state.view.placeId !== before.view.placeId) askPlaceReach(ofPlace(now));
    if (asksAnew || state.view.reach !== before.view.reach) askAllReach(ofAll(now));
  });
}

interface AnsweringServices {
  readonly worker: Pick<AppServices["worker"], "answer" | "reach">;
}

interface ReachAsked {
  readonly state: AppState;
  readonly places: () => readonly Place[];
}

async function quietly(store: AppStore, answer: Promise<Answer>): Promise<Answer> {
  const timer = setTimeout(() => store.setState({ computing: true }), QUIET_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

function requestOf({ revision, view }: AppState, places: readonly Place[]): AnswerRequest {
  return { revision, question: view.question, placeIds: places.map(({ id }) => id) };
}

function placesAsked({ document, view }: AppState): Place[] {
  return countedPlaces(document.places.values(), view.question.layers);
}

/** A place that is suspended or switched off can still be asked about. */
function ofPlace(state: AppState): ReachAsked | null {
  const { document, view } = state;
  const selected = view.placeId === null ? undefined : document.places.get(view.placeId);
  return selected?.location ? { state, places: () => [selected] } : null;
}

function ofAll(state: AppState): ReachAsked | null {
  return state.view.reach === "all" ? { state, places: () => placesAsked(state) } : null;
}
