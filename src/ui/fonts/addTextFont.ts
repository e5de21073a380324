import type { FontSlice } from "./fontSlices.ts";

/**
 * Makes BIZ UDPGothic known to the page, unless this device has it (Windows does). The list of its slices
 * comes after the first picture of the page; no slice is loaded until a character of it is shown, and
 * text is shown in the fallback font until then. The device is asked once a weight: with a local name in
 * each of the 240 slices, browsers look it up for every one, which costs 0.4 s of the first layout.
 */
export async function addTextFont(fonts: FontFaceSet): Promise<void> {
  const [isRegularHere, isBoldHere] = await Promise.all([isInstalled(400), isInstalled(700)]);
  if (isRegularHere && isBoldHere) return;
  const { fontSlices } = await import("./fontSlices.ts");
  for (const slice of fontSlices()) fonts.add(fontFace(slice));
}

async function isInstalled(weight: FontSlice["weight"]): Promise<boolean> {
  try {
    await new FontFace("BIZ UDPGothic", LOCAL_NAMES[weight]).load();
    return true;
  } catch {
    return false;
  }
}

function fontFace({ weight, unicodeRange, url }: FontSlice): FontFace {
  return new FontFace("BIZ UDPGothic", `url("${url}") format("woff2")`, {
    weight: String(weight),
    unicodeRange,
    display: "swap",
  });
}

const LOCAL_NAMES = {
  400: 'local("BIZ UDPGothic"), local("BIZ UDPGothic Regular"), local("BIZUDPGothic-Regular")',
  700: 'local("BIZ UDPGothic Bold"), local("BIZUDPGothic-Bold")',
} as const;
