/** What a pin on the map says to those who cannot see it: 「縁側 なかむら の位置。矢印キーで10 m、…」. */
export function pinLabel(name: string): string {
  return `${name}の位置。矢印キーで10\u00a0m、Shiftと矢印で100\u00a0m動きます。Enterで置き、Escでもどします。`;
}
