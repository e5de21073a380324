import { placesInView, type PartInView } from "../../domain/find/placesInView.ts";
import { publicPlacesOf } from "../../domain/places/publicPlacesOf.ts";
import type { FindWorker } from "../../worker/find/findWorker.ts";
import { findTownOf } from "./findTownOf.ts";
import type { FindStore } from "./useFind.ts";

/** Opens the town of the public page, or a `part` of it; `false` = it could not be read, and nothing has changed. */
export async function openPublicTown(
  store: FindStore,
  worker: Pick<FindWorker, "open">,
  baseUrl: string,
  part: PartInView,
): Promise<boolean> {
  const { value: town } = await worker.open({ kind: "url", baseUrl }, () => {});
  if (town === null) return false;
  const places = placesInView(publicPlacesOf(town.places), part, town.zoneSets);
  store.setState({ town: findTownOf(town), places });
  return true;
}
