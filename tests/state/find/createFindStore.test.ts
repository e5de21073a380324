import { expect, test, vi } from "vitest";
import type { WalkTo } from "../../../src/domain/find/foundPlace.ts";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { findHash } from "../../../src/state/find/findHash.ts";
import type { FindServices } from "../../../src/state/find/findServices.ts";
import type { WalksRequest } from "../../../src/worker/find/findJobs.ts";
import { runningFind } from "./runningFind.ts";

const HOME: LngLat = [139.41234567, 35.30567891];

test("with a start, places come in the order of the walk", async () => {
  const { actions, state } = runningFind();
  actions.setOrigin({ at: HOME, how: "map" });
  await vi.waitUntil(() => state().answer?.rows[0]?.walk?.minutes === 3);
  expect(state().answer?.rows.map(({ place }) => place.name)).toEqual(["近いサロン", "遠いサロン"]);
});

test("the area of a start is named, without asking for the walks again", async () => {
  const asked: WalksRequest[] = [];
  const { actions, state } = runningFind({
    walks: async (request) => {
      asked.push(request);
      return new Map<string, WalkTo>();
    },
  });
  actions.setOrigin({ at: HOME, how: "device" });
  await vi.waitUntil(() => state().origin?.name === "西町2丁目");
  expect(asked).toHaveLength(1);
});

test("another pace asks for the walks again", async () => {
  const walkers: string[] = [];
  const { actions } = runningFind({
    walks: async ({ walker }) => {
      walkers.push(walker);
      return new Map<string, WalkTo>();
    },
  });
  actions.setOrigin({ at: HOME, how: "map", name: "うち" });
  await vi.waitUntil(() => walkers.length === 1);
  actions.setPreferences({ walker: "withStick" });
  await vi.waitUntil(() => walkers.length === 2);
  expect(walkers).toEqual(["ordinary", "withStick"]);
});

test("the open place has its way, and none any more when it is closed", async () => {
  const { actions, state } = runningFind();
  actions.setOrigin({ at: HOME, how: "map", name: "うち" });
  actions.openPlace("near");
  await vi.waitUntil(() => state().route !== null);
  expect(state().route?.distanceM).toBe(240);
  actions.openPlace(null);
  expect(state().route).toBeNull();
});

test("the map opens at a place, and for all places the next time", () => {
  const { actions, state } = runningFind();
  actions.openPlace("near");
  actions.showOnMap("near");
  expect(state()).toMatchObject({ view: { page: "map", placeId: null }, mapPlaceId: "near" });
  actions.setView({ page: "list" });
  expect(state().mapPlaceId).toBeNull();
});

test("a start that is forgotten leaves no walk behind", async () => {
  const { actions, state } = runningFind();
  actions.setOrigin({ at: HOME, how: "map", name: "うち" });
  await vi.waitUntil(() => state().answer?.rows[0]?.walk !== null);
  actions.forgetOrigin();
  expect(state().answer?.rows.map(({ walk }) => walk)).toEqual([null, null]);
});

test("where somebody is stands in no address and is kept nowhere", async () => {
  const { actions, state, written } = runningFind();
  actions.setOrigin({ at: HOME, how: "device" });
  await vi.waitUntil(() => state().origin?.name !== null);
  actions.toggleKept("near");
  actions.setPreferences({ textSize: "large" });
  actions.setView({ page: "print", placeId: "near" });
  const told = JSON.stringify([written, findHash(state().view)]);
  expect(told).not.toMatch(/139\.4|35\.30|西町2丁目/);
  expect(written.length).toBeGreaterThan(0);
});

test.each([
  ["refused", "refused"],
  ["failed", "failed"],
  ["missing", "missing"],
  [[135.1, 34.6] as const, "outside"],
  [HOME, "found"],
] as const)("a device that answers %j has said: %s", async (answer, outcome) => {
  const { actions, state } = runningFind({}, async () => answer);
  expect(await actions.locateDevice()).toBe(outcome);
  expect(state().origin === null).toBe(outcome !== "found");
});

test("a kept place is kept, and let go again", () => {
  const { actions, state, written } = runningFind();
  actions.toggleKept("near");
  actions.keepAll(["far", "near"]);
  expect(state().kept).toEqual(["near", "far"]);
  expect(written.at(-1)).toEqual(["near", "far"]);
  actions.toggleKept("near");
  expect(written.at(-1)).toEqual(["far"]);
});

test("the dates of kept places go into one calendar file, those read from words as well", async () => {
  const { actions, saved } = runningFind();
  actions.saveCalendar(["near"]);
  await vi.waitUntil(() => saved.length === 1);
  expect(saved[0]!.name).toBe("近いサロンの日程.ics");
  expect(saved[0]!.text).toContain("RRULE:FREQ=WEEKLY");
  expect(saved[0]!.text).toContain("SUMMARY:近いサロン");
});

test("a worker that fails leaves the list as it was", async () => {
  const jobs: Partial<FindServices["jobs"]> = { walks: () => Promise.reject(new Error("stopped")) };
  const { actions, state } = runningFind(jobs);
  actions.setOrigin({ at: HOME, how: "map", name: "うち" });
  await new Promise((settle) => setTimeout(settle, 10));
  expect(state().answer?.rows).toHaveLength(2);
  expect(state().computing).toBe(false);
});
