import type { Session } from "../domain/schedules/schedule.ts";
import { dateText } from "./dateText.ts";
import { spokenTimeText } from "./spokenTimeText.ts";

/**
 * A session as people say it: 「11月25日（水）午前10時から11時30分まで」, 「（相談）」 at the end where it has a
 * label. The year is said where `today` is of another one.
 */
export function sessionText(session: Session, today = session.date): string {
  const time = session.time === null ? "" : spokenTimeText(session.time);
  const label = session.label === undefined ? "" : `（${session.label}）`;
  return `${dateText(session.date, today)}${time}${label}`;
}
