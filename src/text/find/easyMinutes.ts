/** Minutes with the reading that their number asks for: `6{分|ぷん}`, `5{分|ふん}`. */
export function easyMinutes(minutes: number): string {
  return `${minutes}{分|${SOFT_ENDINGS.has(minutes % 10) ? "ふん" : "ぷん"}}`;
}

/** に, ご, なな, きゅう keep ふ; いち, さん, よん, ろく, はち, じゅう make it ぷ. */
const SOFT_ENDINGS: ReadonlySet<number> = new Set([2, 5, 7, 9]);
