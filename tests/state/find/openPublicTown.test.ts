import { expect, test } from "vitest";
import { READ_SCHEDULES } from "../../../src/domain/coverage/time/readSchedules.ts";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import { openPublicTown } from "../../../src/state/find/openPublicTown.ts";
import { createFindWorker } from "../../../src/worker/find/createFindWorker.ts";
import { fetchSample, SAMPLE_URL } from "../../worker/fetchSample.ts";
import { runningFind } from "./runningFind.ts";

const WHOLE = { zoneId: null, kind: null };

test("shows the places that the worker read, with their days already understood", async () => {
  const { store, state } = runningFind();
  expect(openPublicTown(store, await openedSample(), WHOLE)).toBe(true);
  expect(state().town).toMatchObject({ manifest: { name: "縁側市" }, hasStreets: true });
  expect(state().places.length).toBeGreaterThan(50);
  for (const place of state().places.filter(({ schedules }) => schedules === undefined)) {
    expect(READ_SCHEDULES.get(place)).toEqual([readSchedule(place.scheduleText ?? "")]);
  }
});

test("shows one kind alone inside another page", async () => {
  const { store, state } = runningFind();
  openPublicTown(store, await openedSample(), { zoneId: null, kind: "engawa" });
  expect(state().places.length).toBeGreaterThan(3);
  expect(state().places.every(({ kinds }) => kinds.includes("engawa"))).toBe(true);
});

test("a town that cannot be read changes nothing", () => {
  const { store, state } = runningFind();
  const { places } = state();
  expect(openPublicTown(store, { value: null, problems: [] }, WHOLE)).toBe(false);
  expect(state().places).toBe(places);
});

function openedSample() {
  return createFindWorker(fetchSample).open({ kind: "url", baseUrl: SAMPLE_URL }, () => {});
}
