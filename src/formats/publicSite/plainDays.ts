import { isSureSchedule } from "../../domain/coverage/time/isSureSchedule.ts";
import { schedulesOfPlace } from "../../domain/coverage/time/schedulesOfPlace.ts";
import { isMeetingOn } from "../../domain/find/isMeetingOn.ts";
import { leavesHolidayOpen } from "../../domain/find/leavesHolidayOpen.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import { sessionsBetween } from "../../domain/schedules/sessionsBetween.ts";
import { dateText } from "../../text/dateText.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { scheduleSentence } from "../../text/scheduleSentence.ts";
import { sessionDaysText } from "../../text/sessionDaysText.ts";

/** When a place is held, in sentences. */
export interface PlainDays {
  /** The rules, or the words of the list and 「日程はお問い合わせください。」. */
  readonly sentences: readonly string[];
  /** The next four days: 「11月25日（水）」 and 「午前10時から正午まで」. */
  readonly next: readonly { readonly day: string; readonly hours: string }[];
  /** One of these is a holiday of which the list says nothing. */
  readonly asksHolidays: boolean;
}

/**
 * What a page without script says of the days of a place. Days come from schedules that are understood alone;
 * where there are none the list's own words stand, and nothing is said to be open. LIMIT: two months ahead.
 */
export function plainDays(place: PublicPlace, madeOn: string): PlainDays {
  const schedules = schedulesOfPlace(place);
  const sure = schedules.filter(isSureSchedule);
  const last = dateOf((dayNumber(madeOn) ?? 0) + DAYS_AHEAD);
  const dated = sure
    .flatMap((schedule) =>
      sessionsBetween(schedule, madeOn, last).map((session) => ({ schedule, session })),
    )
    .filter(({ session }) => isMeetingOn(place, session.date))
    .sort((a, b) => compare(a.session, b.session));
  const next = sessionDaysText(
    dated.map(({ session }) => session),
    madeOn,
  ).slice(0, DAYS_SHOWN);
  const lastShown = next.at(-1)?.date ?? "";
  return {
    sentences: sure.length > 0 ? sure.map(scheduleSentence) : unsureSentences(place),
    next: next.map(({ date, text }) => {
      const day = dateText(date, madeOn);
      return { day, hours: text.slice(day.length) };
    }),
    asksHolidays: dated.some(
      ({ schedule, session }) =>
        session.date <= lastShown && leavesHolidayOpen(schedule, session.date),
    ),
  };
}

const DAYS_AHEAD = 62;
const DAYS_SHOWN = 4;

type Session = ReturnType<typeof sessionsBetween>[number];

function compare(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.time?.startMinute ?? Infinity) - (b.time?.startMinute ?? Infinity) || 0;
}

function unsureSentences({ scheduleText = "" }: PublicPlace): string[] {
  return [...(scheduleText === "" ? [] : [scheduleText]), PLAIN_WORDS.unknownDays];
}
