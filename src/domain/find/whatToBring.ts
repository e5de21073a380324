import type { PublicPlace } from "../places/placeForAudience.ts";

/**
 * What the list says to bring, in its own words: of 「持ち物：上履き、飲み物」 or 「上履きをお持ちください」 in a note, the fee
 * or the ways to join; `null` = it says nothing.
 * LIMIT: one sentence, by these words alone.
 */
export function whatToBring({ note, fee, joining }: PublicPlace): string | null {
  for (const text of [note, joining, fee]) {
    const found = NAMED.exec(text ?? "")?.[1] ?? ASKED.exec(text ?? "")?.[1];
    if (found !== undefined && found.trim() !== "") return found.trim();
  }
  return null;
}

const NAMED = /(?:持ち?物|持ちもの|もちもの)\s*(?:は、?|[：:／・…])?\s*([^。\n）)]+)/;
const ASKED = /(?:^|[。\n（(])([^。\n（(]+?)を?(?:ご?持参|お持ち|持って(?:き|来))/;
