import type { Place } from "../places/place.ts";

/** What a person who wants to go there cannot do without: 位置, 日程, 連絡先, 対象, 最終確認日. */
const NEEDED_FACTS = ["location", "schedule", "contact", "audienceGroups", "verifiedOn"] as const;
export type NeededFact = (typeof NEEDED_FACTS)[number];

/** Which of the needed facts the list does not have of a place; whether they are true is not asked. */
export function missingFacts(place: Place): NeededFact[] {
  return NEEDED_FACTS.filter((fact) => !IS_KNOWN[fact](place));
}

const IS_KNOWN: Readonly<Record<NeededFact, (place: Place) => boolean>> = {
  location: ({ location }) => location !== null,
  schedule: ({ scheduleText, schedules }) =>
    isFilled(scheduleText) || (schedules !== undefined && schedules.length > 0),
  contact: ({ phone, url }) => isFilled(phone) || isFilled(url),
  audienceGroups: ({ audienceGroups }) => audienceGroups !== undefined && audienceGroups.length > 0,
  verifiedOn: ({ verifiedOn }) => isFilled(verifiedOn),
};

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
