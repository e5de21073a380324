import { creditLines } from "../../text/creditLines.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { SOFTWARE_CREDITS } from "../../text/softwareCredits.ts";
import { markup } from "./markup.ts";
import type { PlainPage } from "./plainPage.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** The page of credits: the town's data, software and fonts, and where their licences stand in full. */
export function creditsPage({ manifest }: SiteFacts, hasLicences: boolean): PlainPage {
  const { creditsTitle, dataCredits, software, licences } = PLAIN_WORDS;
  const body = markup`<h2>${dataCredits}</h2>
<ul>${creditLines(manifest).map((credit) => markup`<li>${credit}</li>`)}</ul>
<h2>${software}</h2>
<ul>${SOFTWARE_CREDITS.filter(({ url }) => IN_SITE.has(url)).map(
    ({ name, licence, url }) =>
      markup`<li><a href="${url}" rel="noopener">${name}</a>　${licence}</li>`,
  )}</ul>
${hasLicences ? markup`<p><a href="LICENSES.txt">${licences}</a></p>` : null}`;
  return { path: "credits.html", title: creditsTitle, description: dataCredits, body };
}

/** Of the office's software, what is in a site too and asks to be named; the rest stands in LICENSES.txt. */
const IN_SITE: ReadonlySet<string> = new Set([
  "https://github.com/googlefonts/morisawa-biz-ud-gothic",
  "https://maplibre.org/",
  "https://github.com/kewisch/ical.js",
]);
