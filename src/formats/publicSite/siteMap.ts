import { escapedXml } from "../intake/escapedXml.ts";
import type { SiteFacts } from "./siteFacts.ts";

/**
 * `sitemap.xml` (sitemaps.org 0.9) of all pages. The protocol asks for whole addresses: without `siteUrl` they are
 * relative, and most search engines will not take them.
 */
export function siteMap(paths: readonly string[], { siteUrl, madeOn }: SiteFacts): Uint8Array {
  const entries = paths.map((path) => {
    const address = escapedXml(`${siteUrl ?? ""}${path}`);
    return `<url><loc>${address}</loc><lastmod>${madeOn}</lastmod></url>`;
  });
  return new TextEncoder().encode(
    [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
      ...entries,
      `</urlset>\n`,
    ].join("\n"),
  );
}
