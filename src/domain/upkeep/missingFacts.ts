import { isMissing } from "../places/isMissing.ts";
import type { Place } from "../places/place.ts";

/** What a person who wants to go there cannot do without: 位置, 日程, 連絡先, 対象, 最終確認日. */
const NEEDED_FACTS = ["location", "schedule", "contact", "audienceGroups", "verifiedOn"] as const;
export type NeededFact = (typeof NEEDED_FACTS)[number];

/** Which of the needed facts the list does not have of a place; whether they are true is not asked. */
export function missingFacts(place: Place): NeededFact[] {
  return NEEDED_FACTS.filter((fact) =>
    fact === "verifiedOn" ? !place.verifiedOn?.trim() : isMissing(place, fact),
  );
}
