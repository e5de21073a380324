import * as fc from "fast-check";
import { expect, test } from "vitest";
import { yearSessions } from "../../../../src/domain/coverage/time/yearSessions.ts";
import { dateOf, dayNumberOf } from "../../../../src/domain/schedules/day.ts";
import type { Schedule } from "../../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../../src/domain/schedules/sessionsBetween.ts";
import { isSure, reachIn, setsOf, timeWorlds } from "./timeWorlds.ts";

const FROM = "2026-04-01";

function heldIn2026(schedules: readonly Schedule[], isCounted: boolean): number {
  return schedules
    .filter((schedule) => isSure(schedule) === isCounted)
    .flatMap((schedule) => sessionsBetween(schedule, FROM, dateOf(dayNumberOf(2027, 3, 31))))
    .length;
}

test("yearSessions agrees with counting session by session and person by person", () => {
  fc.assert(
    fc.property(timeWorlds, (world) => {
      const { placeSchedules, places, demandZone } = world;
      const result = yearSessions(reachIn(world), placeSchedules, places.zone, FROM);
      const { setOf, first, members } = setsOf(world);
      const sure = placeSchedules.map((schedules) => heldIn2026(schedules, true));
      const everyone = world.demand.people.everyone!;
      for (const [row, zone] of [...result.zones, result.outside, result.total].entries()) {
        const isOwn = (own: number) =>
          row === world.zoneCount + 1 || (own < 0 ? world.zoneCount : own) === row;
        const inside = sure.filter((_, place) => isOwn(places.zone[place]!));
        const likely = placeSchedules
          .filter((_, place) => isOwn(places.zone[place]!))
          .reduce((sum, schedules) => sum + heldIn2026(schedules, false), 0);
        expect(zone.inside).toBe(inside.reduce((a, b) => a + b, 0));
        expect(zone.insideIfLikely).toBe(zone.inside + likely);
        let [people, reached] = [0, 0];
        for (const [point, own] of demandZone.entries()) {
          if (!isOwn(own)) continue;
          people += everyone[point]!;
          const set = setOf[point]!;
          const reach = set < 0 ? [] : [...members.subarray(first[set], first[set + 1])];
          reached += reach.reduce((sum, place) => sum + sure[place]!, 0) * everyone[point]!;
        }
        expect(zone.people).toBe(people);
        expect(zone.reachable).toEqual(people === 0 ? null : reached / people);
        expect(zone.perThousand).toEqual(people === 0 ? null : (zone.inside * 1000) / people);
      }
    }),
    { numRuns: 100 },
  );
});

test("yearSessions tells how many places of a zone add nothing because nothing is known of them", () => {
  fc.assert(
    fc.property(timeWorlds, (world) => {
      const { zones, outside, total } = yearSessions(
        reachIn(world),
        world.placeSchedules,
        world.places.zone,
        FROM,
      );
      const unknown = world.placeSchedules.filter((schedules) =>
        schedules.some(({ certainty }) => certainty === "unknown"),
      );
      expect(total.unknownPlaces).toBe(unknown.length);
      expect(zones.reduce((sum, zone) => sum + zone.unknownPlaces, outside.unknownPlaces)).toBe(
        unknown.length,
      );
    }),
  );
});
