import { expect, test, vi } from "vitest";
import { tellNews } from "../../../src/state/find/tellNews.ts";
import type { LastVisit } from "../../../src/storage/local/lastVisit.ts";
import { runningFind } from "./runningFind.ts";

test("a first visit has no news, and is remembered", async () => {
  const { store, state } = runningFind();
  const visit = visitInMemory();
  await tellNews(store, visit);
  expect(state().news).toBeNull();
  expect(visit.places()).toHaveLength(2);
});

test("what is new stays news until it has been seen", async () => {
  const visit = visitInMemory();
  const before = runningFind();
  const [first] = before.state().places;
  before.store.setState({ places: [first!] });
  await tellNews(before.store, visit);

  for (const _ of ["a visit", "another one"]) {
    const { store, state } = runningFind();
    await tellNews(store, visit);
    expect(state().news?.map(({ what, name }) => `${what} ${name}`)).toEqual(["new 近いサロン"]);
  }
  const { store, actions, state } = runningFind();
  await tellNews(store, visit);
  actions.forgetNews();
  await vi.waitUntil(() => visit.places().length === 2);
  expect(state().news).toBeNull();
});

test.each(["", "{", "[3, null]", '{"places":1}'])(
  "a broken memory tells no lies: %j",
  async (kept) => {
    const { store, state } = runningFind();
    const visit = visitInMemory(kept);
    await tellNews(store, visit);
    expect(state().news).toBeNull();
  },
);

function visitInMemory(text: string | null = null): LastVisit & { places: () => unknown[] } {
  let kept = text === null ? null : new TextEncoder().encode(text);
  return {
    read: async () => kept,
    replace: async (places) => {
      kept = places.slice();
      return true;
    },
    places: () => {
      const read: unknown = JSON.parse(new TextDecoder().decode(kept ?? new Uint8Array()));
      return Array.isArray(read) ? read : [];
    },
  };
}
