/**
 * About how wide a text is drawn: full-width characters count 1 em, all others 0.58.
 * LIMIT: an estimate for placing labels, before the browser has measured anything.
 */
export function textWidthPx(text: string, fontPx: number): number {
  const ems = Array.from(text, (character) => (character.charCodeAt(0) < 0x1100 ? 0.58 : 1));
  return fontPx * ems.reduce((sum, em) => sum + em, 0);
}
