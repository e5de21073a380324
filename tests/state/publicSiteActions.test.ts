import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Place } from "../../src/domain/places/place.ts";
import type { AppServices } from "../../src/state/appServices.ts";
import type { AppStore } from "../../src/state/appStore.ts";
import { publicSiteActions } from "../../src/state/publicSiteActions.ts";
import type { SiteRequest } from "../../src/worker/publicSite/siteJob.ts";
import { someState } from "../features/fakeApp.tsx";

const OPEN: Place = {
  id: "a",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  location: { lng: 139.405, lat: 35.305, precision: "exact" },
  status: { state: "open" },
  representative: "中村 花子",
  internalNote: "鍵は隣の家",
};

/** The actions over a document, with what the worker was asked and what was handed over. */
function actionsOver(places: readonly Place[], zip: Uint8Array | null) {
  const asked: SiteRequest[] = [];
  const saved: string[] = [];
  const services: Pick<AppServices, "worker" | "now" | "saveFile"> = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one job that is asked
    worker: {
      publicSite: (request: SiteRequest) => {
        asked.push(request);
        return Promise.resolve({ zip, fileCount: 9, problems: [] });
      },
    } as unknown as AppServices["worker"],
    now: () => new Date(2026, 10, 20),
    saveFile: (name) => saved.push(name),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a store without actions
  const store = createStore(() => someState(places)) as unknown as AppStore;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the services that are used
  return { asked, saved, ...publicSiteActions(store, services as AppServices) };
}

const WHERE = { appUrl: "https://office.example.jp/", siteUrl: null };

test("the worker gets of the places only what the public may see", async () => {
  const { asked, saved, exportPublicSite } = actionsOver(
    [OPEN, { ...OPEN, id: "b", status: { state: "planned" } }],
    Uint8Array.of(1, 2, 3),
  );
  const report = await exportPublicSite(WHERE);
  expect(JSON.stringify(asked)).not.toMatch(/中村 花子|鍵は隣/);
  expect(asked[0]?.places.map(({ id }) => id)).toEqual(["a"]);
  expect(asked[0]?.madeOn).toBe("2026-11-20");
  expect(saved).toEqual([report?.fileName]);
  expect(report).toMatchObject({ placeCount: 1, withheld: ["planned"], bytes: 3, fileCount: 9 });
});

test("where no site could be made nothing is handed over", async () => {
  const { saved, exportPublicSite } = actionsOver([OPEN], null);
  expect((await exportPublicSite(WHERE))?.fileName).toBeNull();
  expect(saved).toEqual([]);
});
