import type { Session } from "../domain/schedules/schedule.ts";
import { sessionText } from "./sessionText.ts";
import { spokenTimeText } from "./spokenTimeText.ts";

/** One day of sessions as people say it. */
export interface SessionDayText {
  readonly date: string;
  /** 「11月25日（水）午前10時から正午まで、午後1時から3時まで」. */
  readonly text: string;
}

/** Sessions, in their order, a line for each day; the year where `today` is of another one. */
export function sessionDaysText(sessions: readonly Session[], today: string): SessionDayText[] {
  const texts = new Map<string, string>();
  for (const session of sessions) {
    const before = texts.get(session.date);
    const time = session.time === null ? "" : `、${spokenTimeText(session.time)}`;
    texts.set(
      session.date,
      before === undefined ? sessionText(session, today) : `${before}${time}`,
    );
  }
  return Array.from(texts, ([date, text]) => ({ date, text }));
}
