import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { type Markup, markup } from "./markup.ts";
import type { SiteFacts } from "./siteFacts.ts";

/**
 * Description and Open Graph tags of a page, and its address where the site has one. Without an address the
 * picture is named relatively, which some readers of cards do not follow.
 */
export function openGraph(
  page: { readonly path: string; readonly title: string; readonly description: string },
  { manifest, siteUrl }: SiteFacts,
): Markup {
  const address =
    siteUrl === null ? null : `${siteUrl}${page.path === "index.html" ? "" : page.path}`;
  return markup`<meta name="description" content="${page.description}">
<meta property="og:type" content="website">
<meta property="og:locale" content="ja_JP">
<meta property="og:site_name" content="${PLAIN_WORDS.site(manifest.name)}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:image" content="${siteUrl ?? "../".repeat(page.path.split("/").length - 1)}card.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">${
    address === null
      ? null
      : markup`
<meta property="og:url" content="${address}">
<link rel="canonical" href="${address}">`
  }`;
}
