import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { layerOfKind, PLACE_LAYERS } from "../../src/domain/places/placeKind.ts";
import type { Town } from "../../src/domain/town/town.ts";
import { readSampleTown } from "./readSampleTown.ts";

const REAL_PLACES = resolve(import.meta.dirname, "../../../shared/places.csv");

let town: Town;

beforeAll(async () => {
  ({ town } = await readSampleTown());
});

test("about ninety places lie in all six layers, salons the most", () => {
  const counts = PLACE_LAYERS.map(
    (layer) => town.places.filter(({ kinds }) => layerOfKind(kinds[0]) === layer).length,
  );
  expect(Object.fromEntries(PLACE_LAYERS.map((layer, index) => [layer, counts[index]]))).toEqual({
    salon: 35,
    cafe: 13,
    engawa: 12,
    ibasho: 11,
    branch: 8,
    other: 12,
  });
});

test("some are at rest, planned, on trial or not yet located", () => {
  const count = (state: string) =>
    town.places.filter(({ status }) => status.state === state).length;
  expect([count("suspended"), count("planned"), count("trial")]).toEqual([3, 2, 1]);
  expect(town.places.filter(({ location }) => location === null)).toHaveLength(1);
});

test("some share one door, some are of two kinds", () => {
  const doors = new Map<string, number>();
  for (const { location } of town.places) {
    if (location === null) continue;
    const door = `${location.lng} ${location.lat}`;
    doors.set(door, (doors.get(door) ?? 0) + 1);
  }
  const stacked = [...doors.values()].filter((count) => count > 1);
  expect(stacked.sort((a, b) => a - b)).toEqual([2, 2, 3]);
  expect(town.places.filter(({ kinds }) => kinds.length === 2).length).toBeGreaterThan(1);
});

test("every place says when it opens, who runs it and where to ask", () => {
  const silent = town.places.filter(
    ({ scheduleText, operator, venue, phone }) =>
      !scheduleText || !operator || !venue || !/^00-0000-\d{4}$/.test(phone ?? ""),
  );
  expect(silent).toEqual([]);
});

test("names and ids are all different, of places and of the 40 candidate sites", () => {
  const ids = [...town.places, ...town.candidates].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = [...town.places, ...town.candidates].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(town.candidates).toHaveLength(40);
});

test("nothing blames a part of the town", () => {
  const words = JSON.stringify([town.places, town.candidates, town.basemap, town.zoneSets]);
  expect(words).not.toMatch(/空白地帯|買い物弱者|交通弱者|限界集落|危険|徘徊|痴呆/);
});

describe.skipIf(!existsSync(REAL_PLACES))("beside the real lists", () => {
  test("no name is one of theirs", () => {
    const [, ...rows] = readFileSync(REAL_PLACES, "utf8").split("\n");
    const real = new Set(rows.map((row) => row.split(",")[2] ?? "").filter((name) => name !== ""));
    const names = [...town.places, ...town.candidates].map(({ name }) => name);
    expect(real.size).toBeGreaterThan(50);
    expect(names.filter((name) => real.has(name))).toEqual([]);
  });
});

if (!existsSync(REAL_PLACES)) console.info("../shared is absent: names are not held against it.");
