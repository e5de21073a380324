import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { builtSite } from "./builtSite.ts";
import { replaceInSite } from "./replaceInSite.ts";
import { type StaticServer, staticServer } from "./staticServer.ts";

/** Before the bridge of 縁側市, where several places are near. */
const SOMEWHERE = { longitude: 137.9328, latitude: 34.5075 };

test.use({
  viewport: { width: 390, height: 844 },
  permissions: ["geolocation"],
  geolocation: SOMEWHERE,
});

let site: Awaited<ReturnType<typeof builtSite>>;
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await builtSite();
});

test.beforeEach(async ({ page }) => {
  server = await staticServer(site.folder);
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      told.push(`${violatedDirective} ${blockedURI}`),
    );
  });
});

test.afterEach(() => server.close());
test.afterAll(() => site.remove());

test("a first visit shows the list, asks nobody else for anything, and keeps to its policy", async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(server.url)) foreign.push(url);
  });
  await openSite(page);
  await expectSound(page);
  await page.getByRole("navigation").getByText("地図").click();
  await expect(page.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  expect(foreign).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test("after it the site opens with no signal: list, place, way on foot, plain pages", async ({
  page,
  context,
}) => {
  await openSite(page);
  await siteKept(page);
  await loseSignal(context);
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "いまいる所" }).click();
  await expect(page.getByText("のあたりから")).toBeVisible();
  await rows(page).first().getByRole("link").first().click();
  await expect(page.getByText("道のりは約")).toBeVisible();
  await page.goto(`${server.url}zones.html`);
  await page.getByRole("link", { name: "若葉台", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("若葉台");
  await page.getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByText("つぎの日").or(page.getByText("開いている日")).first()).toBeVisible();
});

test("a newer edition is taken with the next opening", async ({ page }) => {
  await openSite(page);
  await siteKept(page);
  const restore = await replaceInSite(
    site.folder,
    "town/places.json",
    "本町お茶の間",
    "本町の新しい茶の間",
  );
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe("installed");
  await page.goto(`${server.url}#/sagasu?day=week&q=${encodeURIComponent("茶の間")}`);
  await page.reload();
  await expect(page.getByText("本町の新しい茶の間")).toBeVisible();
  await restore();
});

test("plain pages are sound on the narrowest screen", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of ["zones.html", "talk.html", "data.html", "credits.html"]) {
    await page.goto(`${server.url}${path}`);
    await expectSound(page);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  await page.goto(`${server.url}zones.html`);
  for (const name of ["若葉台", "若葉台ふれあいサロン"]) {
    await page.getByRole("link", { name, exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await expectSound(page);
    expect(await overflow(page), name).toBeLessThanOrEqual(0);
  }
  await context.close();
});

async function openSite(page: Page): Promise<void> {
  await page.goto(server.url);
  await expect(rows(page).first()).toBeVisible();
}

function rows(page: Page) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
}

/** The service worker answers for the page and has kept the plain pages too. */
async function siteKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe("activated");
  const keptPages = () =>
    page.evaluate(async () => {
      const caches = await window.caches.keys();
      const kept = caches.find((name) => name.startsWith("engawa-site"));
      const keys = kept === undefined ? [] : await (await window.caches.open(kept)).keys();
      return keys.filter(({ url }) => /(place|zone)\//.test(url)).length;
    });
  await expect.poll(keptPages, { timeout: 60_000 }).toBeGreaterThan(80);
}

async function loseSignal(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await server.close();
}

async function violations(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, "told"));
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

async function expectSound(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  const grave = found.violations.filter(
    ({ impact }) => impact === "serious" || impact === "critical",
  );
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}
