import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { PLAIN_WORDS } from "./plainWords.ts";

/** The line of HTML that shows the list, or a part of it, inside another page. `siteUrl` ends in `/`. */
export function embedSnippet(
  siteUrl: string | null,
  town: string,
  part: { readonly zoneId?: string; readonly kind?: PlaceKind } = {},
): string {
  const asked = new URLSearchParams({
    embed: "1",
    ...(part.zoneId === undefined ? {} : { zone: part.zoneId }),
    ...(part.kind === undefined ? {} : { kind: part.kind }),
  });
  const address = `${siteUrl ?? "https://www.example.jp/engawa/"}index.html?${asked.toString()}`;
  const [src, title] = [address, PLAIN_WORDS.site(town)].map((text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  );
  return `<iframe src="${src}" title="${title}" width="100%" height="720" style="border:0" allow="geolocation" loading="lazy"></iframe>`;
}
