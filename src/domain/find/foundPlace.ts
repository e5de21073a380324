import type { PublicPlace } from "../places/placeForAudience.ts";
import type { Session } from "../schedules/schedule.ts";
import type { Period } from "./period.ts";
import type { Wish } from "./wish.ts";

/** How far it is on foot; `isStraight` = ×1.3 of the straight line, estimated, as there are no streets. */
export interface WalkTo {
  readonly distanceM: number;
  /** Whole minutes at the walker's speed, rounded up. */
  readonly minutes: number;
  readonly isStraight: boolean;
}

/** One place as the list shows it. */
export interface FoundPlace {
  readonly place: PublicPlace;
  /** `null` = nobody said where from, no way on foot is known, or the place has no position. */
  readonly walk: WalkTo | null;
  /** Sessions of the period; empty where only later ones are known, or none. */
  readonly sessions: readonly Session[];
  /** The first session from today on, even after the period; `null` = 日程はお問い合わせください. */
  readonly next: Session | null;
  /** Whether the list does not say what happens on 祝日: 「祝日は確認してください」 where one is near. */
  readonly asksHolidays: boolean;
}

/** What somebody asked for. The position itself is no part of it: only what was found from there. */
export interface FindQuestion {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Minutes since midnight: what has ended today is not offered any more. */
  readonly nowMinute: number;
  readonly period: Period;
  readonly wishes: ReadonlySet<Wish>;
  /** Words they like: カラオケ, ヨガ. */
  readonly text: string;
  /** Minutes of `walk10` and of the limit beyond which a place is far. */
  readonly walkMinutes: number;
  /** By place id; `null` = nobody said where from. */
  readonly walks: ReadonlyMap<string, WalkTo> | null;
}

/** The answer to a question; never one choice alone where the town has more. */
export interface FindAnswer {
  /** What was asked for, the nearest first; without a position by time, then name. */
  readonly rows: readonly FoundPlace[];
  /**
   * Where `rows` are fewer than three: others that fit all but the walk or the days, the nearest first. A ride
   * or bus comes before a longer walk of the same kind.
   */
  readonly others: readonly FoundPlace[];
  /** Places that fit but whose days are not known: 「日程はお問い合わせください」; never counted as open. */
  readonly unknown: readonly FoundPlace[];
  /** Where there are no rows: what to leave out, and how many there would be then; most first. */
  readonly leaveOut: readonly LeaveOut[];
}

export interface LeaveOut {
  readonly what: Wish | "text" | "period";
  readonly count: number;
}
