import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 700 };

/** Friday, ten in the morning: places meet today, tomorrow and in the week. */
const NOW = new Date("2026-11-20T10:00:00+09:00");

test.use({ viewport: PHONE });

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("from the list to a place: a wish, where from by name, a row", async ({ page }) => {
    await openList(page);
    const all = await placeCount(page);
    await page.getByRole("button", { name: "無料" }).tap();
    await expect(page.getByRole("button", { name: "無料" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(await placeCount(page)).toBeLessThan(all);

    await startFrom(page, "にし", /西町2丁目/);
    await expect(page.getByText("西町2丁目のあたりから")).toBeVisible();
    await expect(page.getByRole("status").first()).toContainText("近い順です");
    const minutes = await shownMinutes(page);
    expect(minutes.length).toBeGreaterThan(2);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));

    const first = rows(page).first().getByRole("link");
    const name = (await first.textContent()) ?? "";
    await first.tap();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  });

  test("where nothing fits it is said what to leave out, and one touch does it", async ({
    page,
  }) => {
    await openList(page);
    await startFrom(page, "にし", /西町2丁目/);
    await page.getByRole("button", { name: "ほかにも" }).tap();
    await page.getByLabel("好きなことでさがす").fill("ないものねだり");
    const status = page.getByRole("status").filter({ hasText: "場所がありません" });
    await expect(status).toContainText("「ないものねだり」");
    await status.getByRole("button").tap();
    await expect(page.getByLabel("好きなことでさがす")).toHaveValue("");
    await expect(rows(page).first()).toBeVisible();
  });

  test("a symbol on the map opens a card with its name and its minutes", async ({ page }) => {
    await openList(page);
    await startFrom(page, "とみや", /縁側 とみや/);
    await page.getByRole("link", { name: "地図" }).tap();
    const start = page.getByText("ここから", { exact: true }).locator("..").locator("svg");
    await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
    await start.click({ force: true });
    const card = page.getByRole("group", { name: "ここにある場所" });
    await expect(card.getByRole("link", { name: /とみや/ })).toBeVisible();
    await page.getByRole("button", { name: "とじる" }).tap();
    await expect(card).toBeHidden();
  });
});

test("where somebody is stands in no address, no storage and no request", async ({ page }) => {
  await openList(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await startFrom(page, "にし", /西町2丁目/);
  await page.getByRole("link", { name: "地図" }).click();
  await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
  const kept = await page.evaluate(() => location.href + JSON.stringify(localStorage));
  expect(decodeURIComponent(kept)).not.toMatch(/西町|137\.\d|34\.\d/);
  expect(asked.map(decodeURIComponent).join("\n")).not.toMatch(/西町|137\.\d{2}|34\.[45]\d/);
});

test("by keyboard alone: skip link, where from, days by arrows, wishes, rows, a place", async ({
  page,
}) => {
  await openList(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "一覧へ" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "町の名前で" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("にしまち");
  await expect(page.getByText(/\d+件あります/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tabpanel")).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await shiftTabTo(page, page.getByRole("tab", { name: /きょう/ }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const week = page.getByRole("tab", { name: /今週/ });
  await expect(week).toBeFocused();
  await expect(week).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "歩いて10分まで", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const first = rows(page).first().getByRole("link");
  await tabTo(page, first);
  const name = (await first.textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

for (const rootSize of ["100%", "200%"]) {
  test(`at ${rootSize} text what has the focus is never under the bar at the bottom`, async ({
    page,
  }) => {
    await openList(page);
    await page.evaluate((given) => (document.documentElement.style.fontSize = given), rootSize);
    const bar = await page.getByRole("navigation", { name: "画面" }).boundingBox();
    const hidden: string[] = [];
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.count()) === 0 || (await focused.locator("xpath=ancestor::nav").count()))
        continue;
      const box = await focused.boundingBox();
      if (box !== null && box.y + box.height > (bar?.y ?? 0) + 1) {
        hidden.push((await focused.textContent()) ?? "");
      }
    }
    expect(hidden).toEqual([]);
  });
}

test("without WebGL the map says so, and the list and the names of 町 are there instead", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openList(page);
  await page.getByRole("link", { name: "地図" }).click();
  await expect(page.getByText("この端末では、地図を出せません")).toBeVisible();
  await page.getByRole("button", { name: "一覧を見る" }).click();
  await page.getByRole("button", { name: "町の名前で" }).click();
  await page.getByRole("button", { name: "地図をさわって選ぶ" }).click();
  await page.getByRole("button", { name: "町の名前で選ぶ" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test.describe("where the device is", () => {
  test.use({ geolocation: { longitude: 137.9335, latitude: 34.5055 } });

  test("is asked of the device, and gives the minutes from there", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await openList(page);
    await page.getByRole("button", { name: "いまいる所" }).click();
    await expect(page.getByText(/のあたりから/)).toBeVisible();
    await expect(page.getByRole("tabpanel")).toBeFocused();
    await expect(rows(page).first()).toContainText("歩いて");
  });

  test("is not known where the person said no, and what to do is said", async ({ page }) => {
    await openList(page);
    await page.getByRole("button", { name: "いまいる所" }).click();
    await expect(page.getByText(/いまいる所を使わない設定/)).toBeVisible();
  });

  test("is outside the town, and that is said", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude: 141.35, latitude: 43.06 });
    await openList(page);
    await page.getByRole("button", { name: "いまいる所" }).click();
    await expect(page.getByText(/この町の外/)).toBeVisible();
  });
});

test("the start is chosen on the map by keyboard", async ({ page }) => {
  await openList(page);
  await page.getByRole("button", { name: "町の名前で" }).click();
  await page.getByRole("button", { name: "地図をさわって選ぶ" }).click();
  await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
  await tabTo(page, page.locator("canvas"));
  await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "ここから歩く" }));
  await page.keyboard.press("Enter");
  await expect(rows(page).first()).toContainText("歩いて");
});

for (const [size, viewport, rootSize] of [
  ["320 px", SMALL_PHONE, "100%"],
  ["200 % text", PHONE, "200%"],
] as const) {
  test(`at ${size} nothing is cut and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openList(page);
    await startFrom(page, "にし", /西町2丁目/);
    await page.evaluate((given) => (document.documentElement.style.fontSize = given), rootSize);
    await page.getByRole("button", { name: "ほかにも" }).click();
    expect(await cutTexts(page)).toEqual([]);
    const [minutes, name] = [
      await rows(page).first().locator("p").first().boundingBox(),
      await rows(page).first().getByRole("heading").boundingBox(),
    ];
    expect(minutes!.y + minutes!.height).toBeLessThanOrEqual(name!.y + 4);
    await page.getByRole("button", { name: "変える" }).click();
    await page.getByRole("searchbox").fill("え");
    await expect(page.getByText(/\d+件あります/)).toBeVisible();
    expect(await cutTexts(page)).toEqual([]);
    await page.getByRole("link", { name: "地図" }).click();
    await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
    expect(await cutTexts(page)).toEqual([]);
  });
}

test("no letter that a resident reads is smaller than 16 px, furigana apart", async ({ page }) => {
  await openList(page);
  await startFrom(page, "にし", /西町2丁目/);
  for (const next of ["変える", null]) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === 3))
        .filter((element) => element.getClientRects().length > 0 && !element.closest("rt, rp"))
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16)
        .map((element) => element.textContent),
    );
    expect(small).toEqual([]);
    if (next !== null) await page.getByRole("button", { name: next }).click();
  }
});

for (const language of ["ja", "easy", "en"]) {
  test(`list, where from and map have nothing serious in ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      const kept = JSON.stringify({ language: chosen });
      localStorage.setItem("engawa-map find preferences", kept);
    }, language);
    for (const at of ["list", "from", "map"]) {
      await page.clock.setFixedTime(NOW);
      await page.goto(`./#/sagasu?at=${at}`);
      if (at === "list") await page.locator("[aria-expanded]").click();
      if (at === "from") await expect(page.getByRole("search")).toBeVisible();
      if (at === "map") {
        await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
      }
      await expectSound(page);
    }
  });
}

async function openList(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto("./#/sagasu");
  await expect(rows(page).first()).toBeVisible();
}

/** Says where from by a name, and waits until the walks are known. */
async function startFrom(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /町の名前で|変える/ }).click();
  await page.getByRole("searchbox").fill(typed);
  await page.getByRole("listitem").getByRole("button", { name }).first().click();
  await expect(rows(page).first()).toContainText("歩いて");
}

function rows(page: Page): Locator {
  return page.getByRole("tabpanel").locator("li:has(h2, h3)");
}

async function placeCount(page: Page): Promise<number> {
  const status = page.getByRole("tabpanel").getByRole("status");
  await expect(status).toContainText("か所あります");
  return Number(/\d+/.exec((await status.textContent()) ?? "")?.[0]);
}

async function shownMinutes(page: Page): Promise<number[]> {
  const texts = await page
    .getByRole("tabpanel")
    .locator("ul")
    .first()
    .locator("li > p")
    .allTextContents();
  return texts.flatMap((text) => /\d+/.exec(text)?.map(Number) ?? []);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await pressUntilFocused(page, "Tab", target);
}

async function shiftTabTo(page: Page, target: Locator): Promise<void> {
  await pressUntilFocused(page, "Shift+Tab", target);
}

async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Texts that reach over the edge of the screen or of a box that hides what does not fit. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const texts = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        [...element.childNodes].some(({ nodeType }) => nodeType === 3) &&
        element.closest(".srOnly, a[href='#find-main'], .maplibregl-map") === null,
    );
    return texts
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.textContent);
  });
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(told).toEqual([]);
}
