import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { markup } from "./markup.ts";
import { placeItem } from "./placeItem.ts";
import type { PlainPage } from "./plainPage.ts";

/** Where one may talk over worries: desks first, then gatherings that also listen; paused ones are left out. */
export function talkPage(places: readonly PublicPlace[], madeOn: string): PlainPage {
  const open = places.filter(({ status }) => status.state !== "suspended");
  const desks = open.filter(isDesk);
  const others = open.filter((place) => place.consultation === true && !isDesk(place));
  const items = [...desks, ...others].map((place) => placeItem(place, { up: "", madeOn }));
  const body = markup`<p>${PLAIN_WORDS.talkIntro}</p>
${items.length === 0 ? markup`<p>${PLAIN_WORDS.noTalk}</p>` : markup`<ul class="places">${items}</ul>`}`;
  const { talkTitle, talkIntro } = PLAIN_WORDS;
  return { path: "talk.html", title: talkTitle, description: talkIntro, body, appHash: TALK };
}

const TALK = "#/sagasu?at=talk";

function isDesk({ kinds }: PublicPlace): boolean {
  return kinds.includes("branch") || kinds.includes("consultation");
}
