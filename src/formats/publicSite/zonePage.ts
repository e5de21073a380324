import { NEAR_ZONE_M, type PlacesOfZone } from "../../domain/find/placesOfZones.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { markup } from "./markup.ts";
import { pageName } from "./pageName.ts";
import { placeItem } from "./placeItem.ts";
import type { PlainPage } from "./plainPage.ts";

/** The page of one zone: its places, and those near by beyond its border. */
export function zonePage(
  { zone, inside, near }: PlacesOfZone,
  zoneSet: ZoneSet,
  madeOn: string,
): PlainPage {
  const title = PLAIN_WORDS.zoneTitle(zone.name, zoneSet.name);
  const list = { up: "../", madeOn };
  const items = inside.map((place) => placeItem(place, list));
  const nearItems = near.map((place) => placeItem(place, list));
  const body = markup`<h2>${PLAIN_WORDS.inside(title)}</h2>
${items.length === 0 ? markup`<p>${PLAIN_WORDS.noneInside}</p>` : markup`<ul class="places">${items}</ul>`}
<h2>${PLAIN_WORDS.near}</h2>
${
  nearItems.length === 0
    ? markup`<p>${PLAIN_WORDS.noneNear}</p>`
    : markup`<p>${PLAIN_WORDS.nearNote(NEAR_ZONE_M)}</p>
<ul class="places">${nearItems}</ul>`
}`;
  const names = inside.slice(0, 5).map(({ name }) => name);
  const description = [PLAIN_WORDS.placesCount(inside.length), ...names].join("、");
  return { path: zonePath(zoneSet, zone.id), title, description: `${title}：${description}`, body };
}

/** Where the page of a zone stands. */
export function zonePath(zoneSet: ZoneSet, zoneId: string): string {
  return `zone/${pageName(zoneSet.id)}.${pageName(zoneId)}.html`;
}
