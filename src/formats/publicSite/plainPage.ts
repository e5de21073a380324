import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { dateText } from "../../text/dateText.ts";
import { CONTENT_POLICY } from "./contentPolicy.ts";
import { type Markup, markup } from "./markup.ts";
import { openGraph } from "./openGraph.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** One page without script. */
export interface PlainPage {
  /** From the root of the site: `zones.html`, `place/….html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** The page of the app that shows the same. */
  readonly appHash?: string;
}

/** The whole page as UTF-8: head, links to the other pages, body, the day it was made. */
export function plainPage(page: PlainPage, facts: SiteFacts): Uint8Array {
  const { path, title, description, body, appHash = "" } = page;
  const { manifest, madeOn } = facts;
  const up = "../".repeat(path.split("/").length - 1);
  const words = PLAIN_WORDS;
  const day = dateText(madeOn, "");
  const whole = markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY.plain}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.titled(title, manifest.name)}</title>
${openGraph({ path, title, description }, facts)}
<link rel="icon" type="image/svg+xml" href="${up}favicon.svg">
<link rel="stylesheet" href="${up}plain.css">
</head>
<body>
<header><a href="${up}zones.html">${words.site(manifest.name)}</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p><a class="open" href="${up}index.html${appHash}">${words.open}</a></p>
<nav aria-label="${words.nav}"><ul>
<li><a href="${up}zones.html">${words.places}</a></li>
<li><a href="${up}talk.html">${words.talk}</a></li>
<li><a href="${up}data.html">${words.data}</a></li>
<li><a href="${up}credits.html">${words.credits}</a></li>
</ul></nav>
<p>${words.madeOn(day)}</p>
${manifest.fictional === true ? markup`<p>${words.fictional(manifest.name)}</p>` : null}
</footer>
</body>
</html>
`;
  return new TextEncoder().encode(whole.html);
}
