import type { PublicPlace } from "../places/placeForAudience.ts";

/**
 * Whether a place is by its name or operator one of 地域包括支援センター or 社会福祉協議会, who know whom else to tell.
 * LIMIT: by words alone.
 */
export function isWelfareDesk({ name, operator }: PublicPlace): boolean {
  return /包括|社会福祉協議会|社協/.test(`${name}${operator ?? ""}`);
}
