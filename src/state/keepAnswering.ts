import { countedPlaces } from "../domain/places/countedPlaces.ts";
import type { Place } from "../domain/places/place.ts";
import type { Answer, ReachAnswer } from "../worker/answer.ts";
import type { AnswerRequest } from "../worker/townWorker.ts";
import type { AppServices } from "./appServices.ts";
import type { AppState } from "./appState.ts";
import type { AppStore } from "./appStore.ts";
import { latestOnly } from "./latestOnly.ts";

/** Said as running only after this long: a shorter wait needs no words. */
const QUIET_MS = 300;

/**
 * Asks the worker again whenever the town, the places or the question change; the reach of a place as
 * well when another is selected, and that of all when it is drawn. Old figures stay until the new ones
 * are there; the newest request wins.
 */
export function keepAnswering(store: AppStore, { worker }: AnsweringServices): void {
  const askAnswer = latestOnly<AnswerRequest, Answer>(
    (request) => quietly(store, worker.answer(request)),
    (answer) => store.setState({ answer, computing: false }),
    () => store.setState({ computing: false }),
  );
  const reachAsker = (show: (reach: ReachAnswer | null) => void) =>
    latestOnly<AnswerRequest | null, ReachAnswer | null>(
      (request) => (request === null ? Promise.resolve(null) : worker.reach(request)),
      show,
      () => show(null),
    );
  const askPlaceReach = reachAsker((placeReach) => store.setState({ placeReach }));
  const askAllReach = reachAsker((allReach) => store.setState({ allReach }));

  store.subscribe((state, before) => {
    if (state.town === null) return;
    const asksAnew =
      state.town !== before.town ||
      state.document !== before.document ||
      state.view.question !== before.view.question;
    if (asksAnew) {
      const revision = state.revision + 1;
      store.setState({ revision });
      askAnswer({ revision, question: state.view.question, places: placesAsked(state) });
    }
    const now = store.getState();
    if (asksAnew || state.view.placeId !== before.view.placeId) askPlaceReach(ofPlace(now));
    if (asksAnew || state.view.reach !== before.view.reach) askAllReach(ofAll(now));
  });
}

interface AnsweringServices {
  readonly worker: Pick<AppServices["worker"], "answer" | "reach">;
}

async function quietly(store: AppStore, answer: Promise<Answer>): Promise<Answer> {
  const timer = setTimeout(() => store.setState({ computing: true }), QUIET_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

function placesAsked({ document, view }: AppState): Place[] {
  return countedPlaces(document.places.values(), view.question.layers);
}

/** A place that is suspended or switched off can still be asked about. */
function ofPlace({ revision, document, view }: AppState): AnswerRequest | null {
  const selected = view.placeId === null ? undefined : document.places.get(view.placeId);
  return selected?.location ? { revision, question: view.question, places: [selected] } : null;
}

function ofAll(state: AppState): AnswerRequest | null {
  const { revision, view } = state;
  if (view.reach !== "all") return null;
  return { revision, question: view.question, places: placesAsked(state) };
}
