/** Which forms hold something that is not saved yet: 「『縁側 なかむら』『新しい場所』」. */
export function writingText(names: readonly string[]): string {
  return names.map((name) => `「${name || "新しい場所"}」`).join("");
}
