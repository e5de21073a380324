import type { StyleSpecification } from "maplibre-gl";
import { fontSlices } from "../../ui/fonts/fontSlices.ts";

/** The two weights of the map's lettering, by the names that `text-font` uses. */
export const REGULAR_FONT = ["BIZ UDPGothic"];
export const BOLD_FONT = ["BIZ UDPGothic Bold"];

/**
 * The lettering of the map from the slices that come with the app, as addresses under `pageUrl`: each
 * is fetched when the first letter of it is drawn. Letters that the face lacks (𠮷) are drawn from
 * the device's own fonts.
 */
export function fontFaces(pageUrl: string): NonNullable<StyleSpecification["font-faces"]> {
  const faces = fontSlices().map(({ weight, url, unicodeRange }) => ({
    weight,
    face: {
      url: new URL(url, pageUrl).href,
      "unicode-range": unicodeRange.split(",").map((range) => range.trim()),
    },
  }));
  const ofWeight = (wanted: 400 | 700) =>
    faces.filter(({ weight }) => weight === wanted).map(({ face }) => face);
  return { [REGULAR_FONT[0]!]: ofWeight(400), [BOLD_FONT[0]!]: ofWeight(700) };
}
