import type { Schedule, TimeRange } from "../../domain/schedules/schedule.ts";

/** The time of day of a schedule whose rules all have one and the same; `null` = several, or none known. */
export function onlyTime({ rules }: Schedule): TimeRange | null {
  const times = rules.flatMap((rule) => rule.times);
  const [first] = times;
  const isOnly = rules.every((rule) => rule.times.length === 1);
  const isSame = times.every((time) => {
    return time.startMinute === first?.startMinute && time.endMinute === first.endMinute;
  });
  return first && isOnly && isSame ? first : null;
}
