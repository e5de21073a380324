import type { Session } from "../../domain/schedules/schedule.ts";
import { activityText } from "./activityText.ts";
import { findTimeText } from "./findTimeText.ts";
import type { Language } from "./language.ts";

/**
 * The hours of a session whose day is said elsewhere: 「午後1時30分から3時まで」, with 「（相談）」 at its end where it has a
 * label. LIMIT: a label without a known translation stays Japanese.
 */
export function sessionHoursText(
  { time, label }: Pick<Session, "time" | "label">,
  language: Language,
): string {
  const hours = findTimeText(time, language);
  if (label === undefined) return hours;
  const shown = activityText(label, language) ?? label;
  return language === "en" ? `${hours} (${shown})` : `${hours}（${shown}）`;
}
