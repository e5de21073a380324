import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import { createFindStore } from "../../../src/state/find/createFindStore.ts";
import { USUAL_FIND } from "../../../src/state/find/findHash.ts";
import type { FindServices } from "../../../src/state/find/findServices.ts";
import type { FindActions, FindState } from "../../../src/state/find/findState.ts";
import type { FindStore } from "../../../src/state/find/useFind.ts";
import { somePlace } from "../../map/places/somePlace.ts";
import { someFindState } from "../../features/find/fakeFindStore.tsx";

interface RunningFind {
  readonly store: FindStore;
  readonly actions: FindActions;
  readonly state: () => FindState;
  /** All that was kept on the device. */
  readonly written: unknown[];
  /** Files handed to the person. */
  readonly saved: { readonly name: string; readonly text: string }[];
}

/** さがす over two places that meet every Friday; `near` is 3 minutes away, `far` 9. */
export function runningFind(
  jobs: Partial<FindServices["jobs"]> = {},
  devicePosition: FindServices["devicePosition"] = async () => "missing",
): RunningFind {
  const written: unknown[] = [];
  const saved: { name: string; text: string }[] = [];
  const onDevice = { read: () => null, write: (value: unknown) => written.push(value) > 0 };
  const store = createFindStore(
    {
      jobs: { ...farAndNear, ...jobs },
      loadTile: async () => null,
      now: () => new Date("2026-11-20T09:00:00+09:00"),
      devicePosition,
      preferences: onDevice,
      kept: onDevice,
      saveFile: (name, bytes) => saved.push({ name, text: new TextDecoder().decode(bytes) }),
    },
    USUAL_FIND,
  );
  const { town } = someFindState();
  store.setState({ town, today: "2026-11-20", nowMinute: 0, places: twoPlaces() });
  const { actions } = store.getState();
  return { store, actions, state: store.getState, written, saved };
}

function twoPlaces() {
  const scheduleText = "毎週金曜 10:00〜11:30";
  const location = { lng: 139.41, lat: 35.305, precision: "exact" } as const;
  return publicPlacesOf([
    somePlace({ id: "far", name: "遠いサロン", scheduleText, schedules: [], location }),
    somePlace({ id: "near", name: "近いサロン", scheduleText, schedules: [], location }),
  ]);
}

const farAndNear: FindServices["jobs"] = {
  walks: async () =>
    new Map([
      ["far", { distanceM: 700, minutes: 9, isStraight: false }],
      ["near", { distanceM: 240, minutes: 3, isStraight: false }],
    ]),
  route: async ({ origin, goal }) => ({
    distanceM: 240,
    path: [origin, goal],
    steps: [],
    goalSide: "left",
    isStraight: false,
  }),
  spots: async () => [],
  areaName: async () => "西町2丁目",
  picture: async (bounds) => ({ bounds, areas: [], lines: [], streets: [], names: [] }),
};
