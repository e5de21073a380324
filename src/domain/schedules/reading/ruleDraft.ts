import type { DayPattern, ScheduleDoubt, TimeRange } from "../schedule.ts";

/** A rule in the making. */
export interface RuleDraft {
  readonly days: DayPattern;
  readonly months?: readonly number[];
  readonly times: readonly TimeRange[];
  /** 平日: not on holidays. */
  readonly isWorkdays: boolean;
}

/** What is gathered beside the rules while they are made. */
export interface BuildNotes {
  readonly fiscalYear: number | undefined;
  readonly doubts: Set<ScheduleDoubt>;
  readonly leftOver: string[];
}
