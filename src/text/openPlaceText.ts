/** What the button 「開く」 of a row opens, for those who hear it. */
export function openPlaceText(name: string): string {
  return `「${name}」を開く`;
}
