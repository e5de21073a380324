import { placesNews } from "../../domain/find/placesNews.ts";
import { isPlace } from "../../domain/places/isPlace.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { publicPlacesOf } from "../../domain/places/publicPlacesOf.ts";
import type { LastVisit } from "../../storage/local/lastVisit.ts";
import type { FindStore } from "./useFind.ts";

/**
 * Tells what is different since the person last looked, and remembers the list of now when there is nothing to tell
 * or when the news have been seen: nobody misses them by closing the page.
 */
export async function tellNews(store: FindStore, lastVisit: LastVisit): Promise<void> {
  const { places } = store.getState();
  const before = placesOf(await lastVisit.read());
  const news = before === null ? [] : placesNews(before, places);
  if (news.length === 0) return void (await lastVisit.replace(bytesOf(places)));
  store.setState({ news });
  const stop = store.subscribe((state) => {
    if (state.news !== null) return;
    stop();
    void lastVisit.replace(bytesOf(places));
  });
}

function bytesOf(places: readonly PublicPlace[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(places));
}

/** `null` = a first visit, or what was kept cannot be read any more. */
function placesOf(kept: Uint8Array | null): readonly PublicPlace[] | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(kept));
    return Array.isArray(read) && read.every(isPlace) ? publicPlacesOf(read) : null;
  } catch {
    return null;
  }
}
