/**
 * Whether a text is a code of JIS X 0410 of 1 km (8 digits), 500 m (9), 250 m (10) or 125 m (11):
 * the 5th and 6th digit run 0–7, the halves after the 8th 1–4.
 */
export function isMeshCode(text: string): boolean {
  return /^\d{4}[0-7]{2}\d{2}[1-4]{0,3}$/.test(text);
}
