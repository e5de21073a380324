import unicodeRanges from "@fontsource/biz-udpgothic/unicode.json";

/** One file of the text font: the characters it draws, and its weight. */
export interface FontSlice {
  readonly weight: 400 | 700;
  readonly unicodeRange: string;
  readonly url: string;
}

/**
 * BIZ UDPGothic as about 120 small files a weight (SIL OFL 1.1), so that a page loads only the characters
 * it shows. The unsliced file of 1.3 MB is left out.
 */
export function fontSlices(): FontSlice[] {
  const ranges = new Map(Object.entries<string>(unicodeRanges));
  return Object.entries(URLS).flatMap(([path, url]) => {
    const [, slice, weight] = /gothic-([\w-]+)-(400|700)-normal\.woff2$/.exec(path) ?? [];
    const unicodeRange = ranges.get(`[${slice}]`) ?? ranges.get(slice ?? "");
    if (unicodeRange === undefined) return [];
    return [{ weight: weight === "700" ? 700 : 400, unicodeRange, url }];
  });
}

const URLS = import.meta.glob<string>(
  [
    "../../../node_modules/@fontsource/biz-udpgothic/files/*-normal.woff2",
    "!../../../node_modules/@fontsource/biz-udpgothic/files/*-japanese-*.woff2",
  ],
  { eager: true, query: "?url", import: "default" },
);
