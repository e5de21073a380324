import { fontSlices } from "./fontSlices.ts";

/**
 * Makes BIZ UDPGothic known to the page, preferring the copy that Windows has. Nothing is loaded until
 * a character is shown, and text is shown in the fallback font until then.
 */
export function addTextFont(fonts: FontFaceSet): void {
  for (const { weight, unicodeRange, url } of fontSlices()) {
    const source = `${LOCAL_NAMES[weight]}, url("${url}") format("woff2")`;
    fonts.add(
      new FontFace("BIZ UDPGothic", source, {
        weight: String(weight),
        unicodeRange,
        display: "swap",
      }),
    );
  }
}

const LOCAL_NAMES = {
  400: 'local("BIZ UDPGothic"), local("BIZ UDPGothic Regular"), local("BIZUDPGothic-Regular")',
  700: 'local("BIZ UDPGothic Bold"), local("BIZUDPGothic-Bold")',
} as const;
