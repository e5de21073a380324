import type { Audience } from "./audience.ts";
import type { Place } from "./place.ts";

/** The public's consent was withdrawn; not open yet and not announced; no longer there to go to. */
export type WithheldReason = "consentWithdrawn" | "planned" | "closed";

/**
 * Why an audience does not get a place at all; `null` = it gets it. Only the public goes without: places whose
 * consent to being published was withdrawn, 計画 that nobody has announced, and 廃止.
 */
export function withheldReason(place: Place, audience: Audience): WithheldReason | null {
  if (audience !== "public") return null;
  if (place.consent?.withdrawnOn) return "consentWithdrawn";
  const { state } = place.status;
  return state === "planned" || state === "closed" ? state : null;
}
