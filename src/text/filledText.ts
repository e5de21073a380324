/** How much of a folded group is filled in: 「くわしい内容（5項目）」. */
export function filledText(group: string, filled: number): string {
  return filled === 0 ? group : `${group}（${filled}項目）`;
}
