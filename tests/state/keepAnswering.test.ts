import { expect, test } from "vitest";
import type { AppState } from "../../src/state/appState.ts";
import type { AppStore } from "../../src/state/appStore.ts";
import { drawnReach } from "../../src/state/drawnReach.ts";
import { keepAnswering } from "../../src/state/keepAnswering.ts";
import type { ReachAnswer } from "../../src/worker/answer.ts";
import type { AnswerRequest } from "../../src/worker/townWorker.ts";
import { someState, someStore } from "../features/fakeApp.tsx";
import { somePlace } from "../map/places/somePlace.ts";

const PLACES = [somePlace({ id: "p1" }), somePlace({ id: "p2" })];
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("the people who reach the selected place are known whatever reach is drawn", async () => {
  for (const reach of ["selected", "all", "none"] as const) {
    const { store } = running();
    view(store, { placeId: "p2", reach });
    await settled();
    expect(store.getState().placeReach?.placeIds).toEqual(["p2"]);
  }
});

test("the reach of all places is computed only while it is drawn", async () => {
  const { store, asked } = running();
  view(store, { placeId: "p1" });
  await settled();
  expect(asked.map(({ placeIds }) => placeIds.length)).toEqual([1]);
  view(store, { reach: "all" });
  await settled();
  expect(asked.map(({ placeIds }) => placeIds.length)).toEqual([1, 2]);
  expect(store.getState().allReach?.placeIds).toEqual(["p1", "p2"]);
});

test("what is drawn follows the choice, and is never the reach of a place no longer selected", async () => {
  const { store } = running();
  const drawn = () => drawnReach(store.getState())?.placeIds ?? null;
  view(store, { placeId: "p1" });
  await settled();
  expect(drawn()).toEqual(["p1"]);
  view(store, { placeId: "p2" });
  expect(drawn()).toBeNull();
  await settled();
  expect(drawn()).toEqual(["p2"]);
  view(store, { reach: "none" });
  expect(drawn()).toBeNull();
  view(store, { reach: "all" });
  await settled();
  expect(drawn()).toEqual(["p1", "p2"]);
});

function running(): { readonly store: AppStore; readonly asked: readonly AnswerRequest[] } {
  const asked: AnswerRequest[] = [];
  const store = someStore(someState(PLACES));
  const worker = {
    answer: async () => store.getState().answer!,
    reach: async (request: AnswerRequest) => {
      asked.push(request);
      return reachOf(request);
    },
  };
  keepAnswering(store, { worker }, (_, job) => job());
  return { store, asked };
}

function reachOf({ revision, placeIds }: AnswerRequest): ReachAnswer {
  return {
    revision,
    placeIds,
    shape: { type: "MultiPolygon", coordinates: [] },
    streets: true,
    people: {},
  };
}

function view(store: AppStore, change: Partial<AppState["view"]>): void {
  store.setState(({ view: before }) => ({ view: { ...before, ...change } }));
}
