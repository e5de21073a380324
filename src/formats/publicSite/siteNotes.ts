import type { Zone } from "../../domain/zones/zoneSet.ts";
import { embedSnippet } from "../../text/find/embedSnippet.ts";
import { siteNotesText } from "../../text/find/siteNotesText.ts";
import { CONTENT_POLICY } from "./contentPolicy.ts";
import type { SiteFacts } from "./siteFacts.ts";

/**
 * What whoever puts the site up may read: よみかた.txt (with BOM and CRLF, for the oldest editor), and the headers
 * that web servers may add. The pages carry their own policy and need none of them.
 */
export function siteNotes(
  { manifest, siteUrl, madeOn }: SiteFacts,
  zones: readonly Pick<Zone, "id" | "name">[],
): [string, Uint8Array][] {
  const embed = embedSnippet(siteUrl, manifest.name);
  const notes = siteNotesText(manifest.name, madeOn, embed, zones);
  const headers = Object.entries(HEADERS);
  const netlify = ["/*", ...headers.map(([name, value]) => `  ${name}: ${value}`), ...FRESH];
  const apache = [
    "<IfModule mod_headers.c>",
    ...headers.map(([name, value]) => `  Header set ${name} "${value}"`),
    `  <FilesMatch "^(index\\.html|sw\\.js|files\\.js)$">`,
    `    Header set Cache-Control "no-cache"`,
    "  </FilesMatch>",
    "</IfModule>",
    "AddType application/manifest+json .webmanifest",
    "AddType application/geo+json .geojson",
    "AddType text/calendar .ics",
    "AddCharset utf-8 .html .css .js .json .txt .xml .csv",
  ];
  return [
    ["よみかた.txt", utf8(`\uFEFF${notes.replaceAll("\n", "\r\n")}`)],
    ["_headers", utf8(`${netlify.join("\n")}\n`)],
    ["server/htaccess.txt", utf8(`${apache.join("\n")}\n`)],
  ];
}

/** No `frame-ancestors`: other pages may show the list inside them. */
const HEADERS = {
  "Content-Security-Policy": CONTENT_POLICY.app,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "geolocation=(self)",
};

const FRESH = ["/index.html", "/sw.js", "/files.js"].flatMap((path) => [
  path,
  "  Cache-Control: no-cache",
]);

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
