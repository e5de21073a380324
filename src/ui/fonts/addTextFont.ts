import type { FontSlice } from "./fontSlices.ts";

/**
 * Makes BIZ UDPGothic known to the page, preferring the copy that Windows has. The list of its slices
 * comes after the first picture of the page; no slice is loaded until a character of it is shown, and
 * text is shown in the fallback font until then.
 */
export function addTextFont(fonts: FontFaceSet): void {
  void addSlices(fonts);
}

async function addSlices(fonts: FontFaceSet): Promise<void> {
  const { fontSlices } = await import("./fontSlices.ts");
  for (const slice of fontSlices()) fonts.add(fontFace(slice));
}

function fontFace({ weight, unicodeRange, url }: FontSlice): FontFace {
  const source = `${LOCAL_NAMES[weight]}, url("${url}") format("woff2")`;
  return new FontFace("BIZ UDPGothic", source, {
    weight: String(weight),
    unicodeRange,
    display: "swap",
  });
}

const LOCAL_NAMES = {
  400: 'local("BIZ UDPGothic"), local("BIZ UDPGothic Regular"), local("BIZUDPGothic-Regular")',
  700: 'local("BIZ UDPGothic Bold"), local("BIZUDPGothic-Bold")',
} as const;
