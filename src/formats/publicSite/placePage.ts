import { ACCESSIBILITY_ITEMS } from "../../domain/places/place.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { dayText } from "../../text/dayText.ts";
import { feeText } from "../../text/find/feeText.ts";
import { plainText } from "../../text/find/plainText.ts";
import { whatHappensText } from "../../text/find/whatHappensText.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { type Markup, markup } from "./markup.ts";
import { pageName } from "./pageName.ts";
import { phoneLink } from "./phoneLink.ts";
import { plainDays } from "./plainDays.ts";
import type { PlainPage } from "./plainPage.ts";

/** Where a place stands among the pages of zones. */
export interface ZoneLink {
  readonly setName: string;
  readonly name: string;
  readonly path: string;
}

/** What the page of a place has besides what the place says itself; `null` = there is none. */
export interface PlacePageFacts {
  readonly zone: ZoneLink | null;
  readonly map: Markup | null;
  readonly madeOn: string;
}

/** The page of one place: what, when, for whom, where, and whom to ask. */
export function placePage(place: PublicPlace, { zone, map, madeOn }: PlacePageFacts): PlainPage {
  const { id, name, kana, formalName, kinds, status } = place;
  const names = [formalName, kana].filter((each) => each !== undefined && each !== name);
  const what = plainText(whatHappensText(place, "ja"));
  const kind = kinds.map((each) => KIND_NAMES[each]).join("、");
  const body = markup`${names.map((each) => markup`<p>${each ?? ""}</p>`)}
<p class="what">${[what, kind].filter((text) => text !== "").join("。")}</p>
${status.state === "suspended" ? markup`<p class="told">${PLAIN_WORDS.suspended}</p>` : null}
${status.state === "trial" ? markup`<p class="told">${PLAIN_WORDS.trial}</p>` : null}
${place.phone === undefined ? null : markup`<p class="call">${PLAIN_WORDS.phone} ${phoneLink(place.phone)}</p>`}
${status.state === "suspended" ? null : daysOf(place, madeOn)}
<dl>
${factsOf(place).map(([label, text]) => markup`<dt>${label}</dt><dd>${text}</dd>`)}
${zone === null ? null : markup`<dt>${zone.setName}</dt><dd><a href="../${zone.path}">${zone.name}</a></dd>`}
</dl>
${map}
<p><a class="open" href="../index.html${hashOf(id)}">${PLAIN_WORDS.openPlace}</a></p>`;
  const description = [kind, what, place.address ?? ""].filter((text) => text !== "").join("。");
  return {
    path: `place/${pageName(id)}.html`,
    title: name,
    description,
    body,
  };
}

/** The place in the app, as `findHash` writes it. */
function hashOf(id: string): string {
  return `#/sagasu?${new URLSearchParams({ id }).toString()}`;
}

function daysOf(place: PublicPlace, madeOn: string): Markup {
  const { sentences, next, asksHolidays } = plainDays(place, madeOn);
  return markup`<h2>${PLAIN_WORDS.days}</h2>
${sentences.map((sentence) => markup`<p>${sentence}</p>`)}
${
  next.length === 0
    ? null
    : markup`<h2>${PLAIN_WORDS.nextDays}</h2>
<ul class="days">${next.map(({ day, hours }) => markup`<li><span>${day}</span> <span>${hours}</span></li>`)}</ul>`
}
${asksHolidays ? markup`<p>${PLAIN_WORDS.holiday}</p>` : null}`;
}

function factsOf(place: PublicPlace): [string, string | Markup][] {
  const words = PLAIN_WORDS;
  const { consultation, consultationText, url, verifiedOn } = place;
  const talk = [consultation === true ? words.canTalk : "", consultationText ?? ""];
  const facts: [string, string | Markup | undefined][] = [
    [words.fee, plainText(feeText(place, "ja"))],
    [words.forWhom, place.audienceGroups?.join("、")],
    [words.joining, place.joining],
    [words.ride, place.ride],
    [words.consultation, talk.join("") || undefined],
    [words.address, place.address ?? positionWords(place)],
    [words.venue, place.venue],
    [words.nearby, place.nearby],
    [words.easeOfEntry, place.easeOfEntry],
    [words.accessibility, accessibilityText(place)],
    [words.operator, place.operator],
    [words.url, url === undefined ? undefined : urlLink(url)],
    [words.note, place.note],
    [words.verifiedOn, verifiedOn === undefined ? undefined : words.verified(dayText(verifiedOn))],
  ];
  return facts.flatMap(([label, text]): [string, string | Markup][] =>
    text === undefined || text === "" ? [] : [[label, text]],
  );
}

/** Why there is no address, where its being kept back is the reason. */
function positionWords({ location }: PublicPlace): string | undefined {
  if (location === null) return PLAIN_WORDS.noPosition;
  return location.precision === "hidden" ? PLAIN_WORDS.rough : undefined;
}

function accessibilityText({ accessibility = {} }: PublicPlace): string {
  return ACCESSIBILITY_ITEMS.flatMap((item) => {
    const has = accessibility[item];
    const { has: there, hasNot } = PLAIN_WORDS;
    if (has === undefined) return [];
    return [has ? there(ACCESSIBILITY_NAMES[item]) : hasNot(ACCESSIBILITY_NAMES[item])];
  }).join("、");
}

/** Only addresses of the web become links: nothing that a page could run. */
function urlLink(url: string): Markup | string {
  return /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="noopener">${url}</a>` : url;
}
