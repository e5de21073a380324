import type { Schedule } from "../../schedules/schedule.ts";
import { sessionsPerYear } from "../../schedules/sessionsPerYear.ts";
import { isSureSchedule } from "./isSureSchedule.ts";
import type { PeopleOfSets } from "./peopleOfSets.ts";

/** Sessions of a year for one zone. */
interface ZoneSessions {
  readonly people: number;
  /** Held for sure by the places that stand in the zone; Σ zones + outside = total. */
  readonly inside: number;
  /** Were all doubtful ones held too. */
  readonly insideIfLikely: number;
  /** Places in the zone with a schedule of which nothing is known; they add nothing. */
  readonly unknownPlaces: number;
  /** `inside` per 1,000 people; `null` = nobody. */
  readonly perThousand: number | null;
  /** Mean of the sure sessions that a resident can reach, wherever they are held; `null` = nobody. */
  readonly reachable: number | null;
}

export interface YearSessions {
  readonly zones: readonly ZoneSessions[];
  readonly outside: ZoneSessions;
  readonly total: ZoneSessions;
}

/**
 * Sessions in the twelve months from a day (`YYYY-MM-DD`; 1 April for a 年度), per 1,000 people of the class that
 * `reach` is of (65歳以上 for the usual figure), and within their reach. `placeZone[i]`: the zone in which place
 * `i` stands, -1 = 圏域外. LIMIT: as `sessionsPerYear`; a day without a time is a session.
 */
export function yearSessions(
  reach: PeopleOfSets,
  placeSchedules: readonly (readonly Schedule[])[],
  placeZone: Int32Array,
  from: string,
): YearSessions {
  const { zoneCount, people } = reach;
  const counts = placeSchedules.map((schedules) => placeSessions(schedules, from));
  const personSessions = reachableSums(
    reach,
    counts.map(({ sure }) => sure),
  );
  const rows = Array.from({ length: zoneCount + 2 }, (_, row): ZoneSessions => {
    const isOwn = (zone: number) => row > zoneCount || (zone < 0 ? zoneCount : zone) === row;
    const own = counts.filter((_count, place) => isOwn(placeZone[place]!));
    const inside = own.reduce((sum, { sure }) => sum + sure, 0);
    return {
      people: people[row]!,
      inside,
      insideIfLikely: own.reduce((sum, { sure, likely }) => sum + sure + likely, 0),
      unknownPlaces: own.filter(({ isUnknown }) => isUnknown).length,
      perThousand: people[row] === 0 ? null : (inside * 1000) / people[row]!,
      reachable: people[row] === 0 ? null : personSessions[row]! / people[row]!,
    };
  });
  return {
    zones: rows.slice(0, zoneCount),
    outside: rows[zoneCount]!,
    total: rows[zoneCount + 1]!,
  };
}

/** Sure sessions, further likely ones, and whether something of the place is unknown. */
function placeSessions(schedules: readonly Schedule[], from: string) {
  const sumOf = (isOwn: (schedule: Schedule) => boolean) =>
    schedules
      .filter(isOwn)
      .reduce((sum, schedule) => sum + (sessionsPerYear(schedule, from) ?? 0), 0);
  return {
    sure: sumOf(isSureSchedule),
    likely: sumOf((schedule) => !isSureSchedule(schedule)),
    isUnknown: schedules.some(({ certainty }) => certainty === "unknown"),
  };
}

/** Per row: Σ people × Σ weights of the places they reach. */
function reachableSums(reach: PeopleOfSets, weights: readonly number[]): Float64Array {
  const { sets, firstEntry, entryRow, entryPeople, zoneCount } = reach;
  const sums = new Float64Array(zoneCount + 2);
  for (let set = 0; set + 1 < firstEntry.length; set++) {
    let weight = 0;
    for (let at = sets.first[set]!; at < sets.first[set + 1]!; at++) {
      weight += weights[sets.members[at]!]!;
    }
    for (let entry = firstEntry[set]!; entry < firstEntry[set + 1]!; entry++) {
      sums[entryRow[entry]!]! += weight * entryPeople[entry]!;
      sums[zoneCount + 1]! += weight * entryPeople[entry]!;
    }
  }
  return sums;
}
