/**
 * A stretch of one day, in minutes after midnight; the end does not belong to it. Start = end is an instant.
 * A place counts as open in a slot when it is open at any time of it.
 */
export interface TimeSlot {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly startMinute: number;
  readonly endMinute: number;
}

export const DAY_MINUTES = 1_440;
