import type { Session } from "../../domain/schedules/schedule.ts";
import { activityText } from "./activityText.ts";
import { daysUnknownText } from "./daysUnknownText.ts";
import { findDayText } from "./findDayText.ts";
import { findTimeText } from "./findTimeText.ts";
import type { InLanguages, Language } from "./language.ts";

/**
 * A session as people say it: 「あした、午後1時30分から3時まで」, 「（相談）」 at the end where it has a label. `null` =
 * no session is known: 「日程はお問い合わせください」. LIMIT: a label without a known translation stays Japanese.
 */
export function findSessionText(
  session: Session | null,
  today: string,
  language: Language,
): string {
  if (session === null) return daysUnknownText(language);
  const { date, time, label } = session;
  const day = findDayText(date, today, language);
  const shownLabel = label === undefined ? "" : (activityText(label, language) ?? label);
  const between = time === null ? UNTIMED[language] : TIMED[language];
  const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
  const labelled = shownLabel === "" ? "" : `${open}${shownLabel}${close}`;
  return `${day}${between}${findTimeText(time, language)}${labelled}`;
}

const TIMED: InLanguages<string> = { ja: "", easy: " ", en: ", " };
const UNTIMED: InLanguages<string> = { ja: "。", easy: "。", en: ". " };
