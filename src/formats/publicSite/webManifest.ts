import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** `manifest.webmanifest`: what a phone needs to put the page beside its apps. */
export function webManifest({ manifest }: SiteFacts): Uint8Array {
  const content = {
    name: PLAIN_WORDS.site(manifest.name),
    short_name: PLAIN_WORDS.shortName,
    description: PLAIN_WORDS.description(manifest.name),
    lang: PLAIN_WORDS.lang,
    dir: "ltr",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#faf7f0",
    theme_color: "#faf7f0",
    icons: [
      icon("icon-192.png", 192, "any"),
      icon("icon-512.png", 512, "any"),
      icon("icon-maskable-512.png", 512, "maskable"),
    ],
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

function icon(src: string, size: number, purpose: "any" | "maskable") {
  return { src, sizes: `${size}x${size}`, type: "image/png", purpose };
}
