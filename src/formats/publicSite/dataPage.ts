import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { placeCredits } from "../sendOut/placeCredits.ts";
import { markup } from "./markup.ts";
import type { OpenDataFile } from "./openDataFiles.ts";
import type { PlainPage } from "./plainPage.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** The page that hands out the open data, with whom to name. */
export function dataPage(files: readonly OpenDataFile[], { manifest }: SiteFacts): PlainPage {
  const credits = placeCredits(manifest);
  const body = markup`<p>${PLAIN_WORDS.dataIntro}</p>
<ul>${files.map(({ path, name }) => markup`<li><a href="${path}">${name}</a></li>`)}</ul>
<h2>${PLAIN_WORDS.dataCredits}</h2>
<ul>${(credits.length === 0 ? [PLAIN_WORDS.noCredit] : credits).map((credit) => markup`<li>${credit}</li>`)}</ul>`;
  const { dataTitle, dataIntro } = PLAIN_WORDS;
  return { path: "data.html", title: dataTitle, description: dataIntro, body };
}
