import type { PlacesOfZone } from "../../domain/find/placesOfZones.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { type Markup, markup } from "./markup.ts";
import { placeItem } from "./placeItem.ts";
import { zonePath } from "./zonePage.ts";
import type { PlainPage } from "./plainPage.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** The first page without script: all zones, then all places. */
export function zonesPage(
  zones: { readonly zoneSet: ZoneSet; readonly places: readonly PlacesOfZone[] } | null,
  places: readonly PublicPlace[],
  { manifest, madeOn }: SiteFacts,
): PlainPage {
  const list = { up: "", madeOn };
  const body = markup`${zones === null ? null : zoneList(zones.zoneSet, zones.places)}
<h2>${PLAIN_WORDS.allTitle}</h2>
<ul class="places">${places.map((place) => placeItem(place, list))}</ul>`;
  return {
    path: "zones.html",
    title: PLAIN_WORDS.places,
    description: PLAIN_WORDS.description(manifest.name),
    body,
  };
}

function zoneList(zoneSet: ZoneSet, zones: readonly PlacesOfZone[]): Markup {
  const links = zones.map(
    ({ zone, inside }) =>
      markup`<li><a href="${zonePath(zoneSet, zone.id)}">${zone.name}</a> ${PLAIN_WORDS.placesCount(inside.length)}</li>
`,
  );
  return markup`<h2>${PLAIN_WORDS.zonesTitle(zoneSet.name)}</h2>
<ul class="zones">${links}</ul>`;
}
