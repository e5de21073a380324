import { expect, test } from "vitest";
import { followHash, type HashHost } from "../../src/state/followHash.ts";
import { fromHash, toHash } from "../../src/state/viewHash.ts";
import { appWithSample, runningApp, type RunningApp } from "./runningApp.ts";

test("what is looked at stands in the address, and opens again from it", async () => {
  const { app, page } = await following();
  app.actions.selectZone("e07");
  app.actions.setQuestion({ limit: { unit: "minutes", value: 15 } });
  app.actions.setCamera({ lng: 137.94, lat: 34.5, zoom: 14 });
  expect(page.hash).toContain("zone=e07");
  expect(fromHash(page.hash)).toEqual(app.state().view);
});

test("the address is replaced, so that going back leaves the page", async () => {
  const { app, page } = await following();
  for (const zone of ["e01", "e02", "e03"]) app.actions.selectZone(zone);
  expect(page.replaced).toBe(3);
});

test("a link pasted into the address is shown", async () => {
  const { app, page } = await following();
  const view = { ...app.state().view, zoneId: "e03", mode: "provision" } as const;
  page.paste(toHash(view));
  expect(app.state().view).toEqual(view);
});

test("a pasted link is asked as far as the open town can answer it", async () => {
  const { app, page } = await following();
  page.paste("#/shiraberu?d=800m&s=elsewhere&p=age75");
  expect(app.state().view.question).toMatchObject({
    limit: { unit: "metres", value: 800 },
    zoneSetId: "elementary",
    peopleClass: "age75",
  });
  expect(page.hash).toContain("s=elementary");
});

test("the page's own change of the address is not taken for a pasted link", async () => {
  const { app, page } = await following();
  app.actions.selectZone("e03");
  const { view } = app.state();
  page.tellOfChange();
  expect(app.state().view).toBe(view);
});

test("the address that the page was opened with stands until a town is open", () => {
  const app = runningApp({}, "#/shiraberu?zone=e05");
  const page = new Page("#/shiraberu?zone=e05");
  followHash(app.store, page);
  app.actions.setCamera({ lng: 137.94, lat: 34.5, zoom: 14 });
  expect(page.hash).toBe("#/shiraberu?zone=e05");
});

test("in さがす a place is a step to come back from, and the question of しらべる stands", async () => {
  const { app, page } = await following();
  app.actions.setQuestion({ limit: { unit: "minutes", value: 15 } });
  app.actions.setView({ screen: "find" });
  app.actions.setView({ find: { ...app.state().view.find, placeId: "p7" } });
  expect(page.pushed).toBe(1);
  page.paste("#/sagasu");
  expect(app.state().view.find.placeId).toBeNull();
  expect(app.state().view.question.limit).toEqual({ unit: "minutes", value: 15 });
});

async function following(): Promise<{ readonly app: RunningApp; readonly page: Page }> {
  const app = await appWithSample();
  const page = new Page("");
  followHash(app.store, page);
  return { app, page };
}

/** The address of a page. */
class Page implements HashHost {
  replaced = 0;
  pushed = 0;
  #listeners: (() => void)[] = [];
  #hash: string;

  constructor(hash: string) {
    this.#hash = hash;
  }

  get hash(): string {
    return this.#hash;
  }

  get location(): HashHost["location"] {
    return { hash: this.#hash };
  }

  readonly history: HashHost["history"] = {
    replaceState: (_data, _unused, url) => {
      this.#hash = url;
      this.replaced += 1;
    },
    pushState: (_data, _unused, url) => {
      this.#hash = url;
      this.pushed += 1;
    },
  };

  addEventListener(_type: "hashchange", listener: () => void): void {
    this.#listeners.push(listener);
  }

  paste(hash: string): void {
    this.#hash = hash;
    this.tellOfChange();
  }

  tellOfChange(): void {
    for (const listener of this.#listeners) listener();
  }
}
