/** Whether a position lies in the box around Japan: 20–46° N, 122–154° E. */
export function isInJapan(lng: number, lat: number): boolean {
  return lng >= 122 && lng <= 154 && lat >= 20 && lat <= 46;
}
