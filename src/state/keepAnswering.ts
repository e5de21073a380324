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
 * Asks the worker again whenever the town, the places or the question change, and the reach whenever
 * what is selected does. Old figures stay until the new ones are there; the newest request wins.
 */
export function keepAnswering(store: AppStore, { worker }: AppServices): void {
  const askAnswer = latestOnly<AnswerRequest, Answer>(
    (request) => quietly(store, worker.answer(request)),
    (answer) => store.setState({ answer, computing: false }),
    () => store.setState({ computing: false }),
  );
  const askReach = latestOnly<AnswerRequest | null, ReachAnswer | null>(
    (request) => (request === null ? Promise.resolve(null) : worker.reach(request)),
    (reach) => store.setState({ reach }),
    () => store.setState({ reach: null }),
  );

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
    if (asksAnew || isReachOfAnother(state, before)) askReach(reachRequest(store.getState()));
  });
}

async function quietly(store: AppStore, answer: Promise<Answer>): Promise<Answer> {
  const timer = setTimeout(() => store.setState({ computing: true }), QUIET_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

function isReachOfAnother({ view }: AppState, { view: before }: AppState): boolean {
  return view.reach !== before.reach || view.placeId !== before.placeId;
}

function placesAsked({ document, view }: AppState): Place[] {
  return countedPlaces(document.places.values(), view.question.layers);
}

/** `null` = no reach is shown. A place that is suspended or switched off can still be asked about. */
function reachRequest(state: AppState): AnswerRequest | null {
  const { revision, document, view } = state;
  const { question } = view;
  if (view.reach === "all") return { revision, question, places: placesAsked(state) };
  const selected = view.placeId === null ? undefined : document.places.get(view.placeId);
  if (view.reach === "none" || !selected?.location) return null;
  return { revision, question, places: [selected] };
}
