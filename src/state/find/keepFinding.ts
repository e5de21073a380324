import { findPlaces } from "../../domain/find/findPlaces.ts";
import type { WalkTo } from "../../domain/find/foundPlace.ts";
import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import type { RouteRequest, WalksRequest } from "../../worker/find/findJobs.ts";
import { latestOnly } from "../latestOnly.ts";
import type { FindServices } from "./findServices.ts";
import type { FindState } from "./findState.ts";
import type { FindStore } from "./useFind.ts";
import { walkTargets } from "./walkTargets.ts";

/** Said as running only after this long: a shorter wait needs no words. */
const QUIET_MS = 300;

/** Minutes of 「歩いて10分」. */
export const WALK_MINUTES = 10;

/**
 * Finds again whenever the places, the wishes or the start change. Walks are asked of the worker for a new start,
 * pace or list only; the list itself is found at once from what is known. Old walks stay until the new ones
 * are there; the newest request wins.
 */
export function keepFinding(store: FindStore, { jobs }: Pick<FindServices, "jobs">): void {
  const find = (): void => store.setState({ answer: answerOf(store.getState()) });
  const askWalks = latestOnly<WalksRequest | null, ReadonlyMap<string, WalkTo> | null>(
    (request) => (request === null ? Promise.resolve(null) : quietly(store, jobs.walks(request))),
    (walks) => {
      store.setState({ walks, computing: false });
      find();
    },
    () => store.setState({ computing: false }),
  );
  const askRoute = latestOnly<RouteRequest | null, WalkRoute | null>(
    (request) => (request === null ? Promise.resolve(null) : jobs.route(request)),
    (route) => store.setState({ route }),
    () => store.setState({ route: null }),
  );

  store.subscribe((state, before) => {
    const isNewStart =
      state.origin?.at !== before.origin?.at ||
      state.places !== before.places ||
      state.town !== before.town ||
      state.preferences.walker !== before.preferences.walker;
    if (isNewStart) askWalks(walksRequest(state));
    if (isNewStart && state.origin === null) store.setState({ walks: null });
    const { period, wishes, text } = before.view;
    const isNewQuestion =
      state.places !== before.places ||
      state.today !== before.today ||
      state.nowMinute !== before.nowMinute ||
      state.view.period !== period ||
      state.view.wishes !== wishes ||
      state.view.text !== text;
    if (isNewQuestion || (isNewStart && state.origin === null)) find();
    if (!isNewStart && state.view.placeId === before.view.placeId) return;
    if (state.route !== null) store.setState({ route: null });
    askRoute(routeRequest(store.getState()));
  });
}

async function quietly<T>(store: FindStore, walks: Promise<T>): Promise<T> {
  const timer = setTimeout(() => store.setState({ computing: true }), QUIET_MS);
  try {
    return await walks;
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(state: FindState): FindState["answer"] {
  if (state.places.length === 0 && state.town === null) return null;
  const { period, wishes, text } = state.view;
  return findPlaces(state.places, {
    today: state.today,
    nowMinute: state.nowMinute,
    period,
    wishes: new Set(wishes),
    text,
    walkMinutes: WALK_MINUTES,
    walks: state.walks,
  });
}

/** `null` while there is no start, or no town to walk in. */
function walksRequest({ origin, places, town, preferences }: FindState): WalksRequest | null {
  if (origin === null || town === null) return null;
  return { origin: origin.at, targets: walkTargets(places), walker: preferences.walker };
}

function routeRequest({ origin, places, town, view, preferences }: FindState): RouteRequest | null {
  const goal = places.find(({ id }) => id === view.placeId)?.location;
  if (origin === null || town === null || !goal) return null;
  return { origin: origin.at, goal: [goal.lng, goal.lat], walker: preferences.walker };
}
