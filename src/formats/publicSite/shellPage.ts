import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { CONTENT_POLICY } from "./contentPolicy.ts";
import { type Markup, markup } from "./markup.ts";
import { openGraph } from "./openGraph.ts";
import type { SiteFacts } from "./siteFacts.ts";

/**
 * `index.html` of the site: the built page of さがす, told which town it is for, with the policy of what it may
 * load, the card for others' pages, the way to put it on a phone, and the pages without script for those who have
 * none. `null` where it is not such a page.
 */
export function shellPage(page: string, facts: SiteFacts): string | null {
  const { manifest } = facts;
  const title = PLAIN_WORDS.site(manifest.name);
  const description = PLAIN_WORDS.description(manifest.name);
  const bare = page
    .replaceAll(/<title>[^<]*<\/title>/g, "")
    .replaceAll(/<meta\s+name="(?:description|engawa-town)"[^>]*>/g, "")
    .replaceAll(/<noscript[^]*?<\/noscript\s*>/g, "");
  const head = markup`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY.app}">
<title>${title}</title>
<meta name="engawa-town" content="./town/">
<meta name="engawa-offline" content="sw.js">
${openGraph({ path: "index.html", title, description }, facts)}
<link rel="manifest" href="manifest.webmanifest">
<link rel="apple-touch-icon" href="icon-192.png">`;
  const withHead = putAfter(bare, /<meta\s+charset="?utf-8"?\s*\/?>/i, head);
  return withHead && putBefore(withHead, "</body>", noScript());
}

function noScript(): Markup {
  return markup`<noscript><p>${PLAIN_WORDS.noScript}</p><p><a href="zones.html">${PLAIN_WORDS.places}</a></p></noscript>
`;
}

function putAfter(page: string, mark: RegExp, { html }: Markup): string | null {
  const found = mark.exec(page);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return `${page.slice(0, end)}\n${html}${page.slice(end)}`;
}

function putBefore(page: string, mark: string, { html }: Markup): string | null {
  const at = page.lastIndexOf(mark);
  return at < 0 ? null : `${page.slice(0, at)}${html}${page.slice(at)}`;
}
