import type { TownDocument } from "../domain/document/document.ts";
import type { Place } from "../domain/places/place.ts";
import type { ListChange } from "../worker/heldPlaces.ts";
import type { OpenedTown } from "../worker/openedTown.ts";
import type { TownWorker } from "../worker/townWorker.ts";

/** Asks the worker for a job over the places of a document, which it has been told before. */
export type WithPlaces = <Result>(
  asked: { readonly town: OpenedTown | null; readonly document: TownDocument },
  job: () => Promise<Result>,
) => Promise<Result>;

/** So many places at a time are copied for the worker; between them the page answers. */
const PIECE_PLACES = 2000;

/**
 * Keeps the list that the worker holds in step with the documents it is asked about: only what differs goes over,
 * piece by piece. A job begins when its places are there, and before those of the next job go.
 */
export function placesInWorker({ hold }: Pick<TownWorker, "hold">): WithPlaces {
  let held: Held | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function bring(wanted: Held): Promise<void> {
    const before = held?.town === wanted.town ? held.places : null;
    held = null;
    for (const piece of pieces(before, wanted.places)) await hold(piece);
    held = wanted;
  }

  return async ({ town, document: { places } }, job) => {
    const begun = turn.then(async () => {
      await bring({ town, places });
      return { result: job() };
    });
    turn = begun.catch(() => null);
    return (await begun).result;
  };
}

interface Held {
  readonly town: OpenedTown | null;
  readonly places: ReadonlyMap<string, Place>;
}

/** What makes the places `before` (`null` = nothing is known of them) into those wanted. */
function* pieces(
  before: ReadonlyMap<string, Place> | null,
  wanted: ReadonlyMap<string, Place>,
): Generator<ListChange> {
  if (before === wanted) return;
  const puts = [...wanted.values()].filter((place) => before?.get(place.id) !== place);
  const deletes = [...(before?.keys() ?? [])].filter((id) => !wanted.has(id));
  yield { isAnew: before === null, puts: puts.slice(0, PIECE_PLACES), deletes };
  for (let from = PIECE_PLACES; from < puts.length; from += PIECE_PLACES) {
    yield { isAnew: false, puts: puts.slice(from, from + PIECE_PLACES), deletes: [] };
  }
}
