import { expect, test } from "vitest";
import { type FindHashHost, followFindHash } from "../../../src/state/find/followFindHash.ts";
import { runningFind } from "./runningFind.ts";

test("days and wishes replace the address; a place is a step", () => {
  const { actions, page } = following();
  actions.setView({ period: "week" });
  actions.toggleWish("free");
  expect(page.steps).toEqual(["#/sagasu?day=week&w=free"]);
  actions.openPlace("near");
  expect(page.steps).toEqual(["#/sagasu?day=week&w=free", "#/sagasu?day=week&w=free&id=near"]);
});

test("going back leads from the place to the list as it was", () => {
  const { actions, page, state } = following();
  actions.setView({ period: "tomorrow" });
  actions.openPlace("near");
  page.goBack();
  expect(state().view).toMatchObject({ placeId: null, period: "tomorrow" });
  expect(page.steps).toHaveLength(1);
});

test("a link pasted into the address is shown", () => {
  const { page, state } = following();
  page.paste("#/sagasu?at=talk&keep=a,b");
  expect(state().view).toMatchObject({ page: "talk", sentIds: ["a", "b"] });
});

function following() {
  const find = runningFind();
  const page = new Page();
  followFindHash(find.store, page);
  return { ...find, page };
}

class Page implements FindHashHost {
  steps = ["#/sagasu"];
  readonly location: { readonly hash: string };
  readonly history = {
    replaceState: (_: null, __: string, url: string) => void this.steps.splice(-1, 1, url),
    pushState: (_: null, __: string, url: string) => void this.steps.push(url),
  };
  readonly #listeners: (() => void)[] = [];

  constructor() {
    const hash = (): string => this.steps.at(-1)!;
    this.location = {
      get hash() {
        return hash();
      },
    };
  }

  addEventListener(_: string, listener: () => void): void {
    this.#listeners.push(listener);
  }

  goBack(): void {
    this.steps.pop();
    for (const listener of this.#listeners) listener();
  }

  paste(hash: string): void {
    this.steps.push(hash);
    for (const listener of this.#listeners) listener();
  }
}
