/** What the band on the map is: 「川ばたの家から500 m」, or from all counted places. */
export function reachLegendText(placeName: string | null, limit: string): string {
  return `${placeName ?? "数えている場所"}から${limit}`;
}
