import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { feeText } from "../../text/find/feeText.ts";
import { plainText } from "../../text/find/plainText.ts";
import { whatHappensText } from "../../text/find/whatHappensText.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { type Markup, markup } from "./markup.ts";
import { pageName } from "./pageName.ts";
import { phoneLink } from "./phoneLink.ts";
import { plainDays } from "./plainDays.ts";

/** A place in a list of places: name, what happens there, when, the telephone. `up` leads to the site's root. */
export function placeItem(
  place: PublicPlace,
  { up, madeOn }: { readonly up: string; readonly madeOn: string },
): Markup {
  const { id, name, phone, status } = place;
  const fee = plainText(feeText(place, "ja"));
  const days =
    status.state === "suspended"
      ? PLAIN_WORDS.suspended
      : plainDays(place, madeOn).sentences.join(" ");
  return markup`<li>
<h3><a href="${up}place/${pageName(id)}.html">${name}</a></h3>
<p>${plainText(whatHappensText(place, "ja"))}</p>
<p>${days}</p>
${fee === "" ? null : markup`<p>${PLAIN_WORDS.fee}：${fee}</p>`}
${phone === undefined ? null : markup`<p>${PLAIN_WORDS.phone}：${phoneLink(phone)}</p>`}
</li>`;
}
