import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { type Markup, markup } from "./markup.ts";
import { pageName } from "./pageName.ts";
import { phoneLink } from "./phoneLink.ts";
import { plainDays } from "./plainDays.ts";

/** A place in a list of places: name, what happens there, when, the telephone. `up` leads to the site's root. */
export function placeItem(
  place: PublicPlace,
  { up, madeOn }: { readonly up: string; readonly madeOn: string },
): Markup {
  const { id, name, kinds, activities, fee, phone, status } = place;
  const what = activities?.join("、") ?? KIND_NAMES[kinds[0]];
  const days =
    status.state === "suspended"
      ? PLAIN_WORDS.suspended
      : plainDays(place, madeOn).sentences.join(" ");
  return markup`<li>
<h3><a href="${up}place/${pageName(id)}.html">${name}</a></h3>
<p>${what}</p>
<p>${days}</p>
${fee === undefined ? null : markup`<p>${PLAIN_WORDS.fee}：${fee}</p>`}
${phone === undefined ? null : markup`<p>${PLAIN_WORDS.phone}：${phoneLink(phone)}</p>`}
</li>`;
}
