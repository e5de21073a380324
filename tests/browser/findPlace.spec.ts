import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Friday, ten in the morning. */
const NOW = new Date("2026-11-20T10:00:00+09:00");

/** Near 西町2丁目 of the sample town. */
const START = { longitude: 137.9335, latitude: 34.5045 };

const TOMIYA = "01980000-0000-7000-8000-000000000005";
const OCHANOMA = "01980000-0000-7000-8000-000000000002";
const HINATA = "01980000-0000-7000-8000-000000000004";
const PAUSED = "01980000-0000-7000-8000-000000000021";

test.use({
  viewport: { width: 390, height: 844 },
  geolocation: START,
  permissions: ["geolocation"],
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("a place tells the way, its days and its telephone; the small map opens the big one", async ({
    page,
  }) => {
    await openFromHere(page);
    await page.getByRole("link", { name: "縁側 とみや" }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "縁側 とみや" })).toBeFocused();
    await expect(page.getByText(/歩いて\s*\d+分/).first()).toBeVisible();
    await expect(page.getByText(/道のりは約\d+\u00a0m/)).toBeVisible();
    const steps = page.getByRole("region", { name: "歩いて行く道" }).getByRole("listitem");
    expect(await steps.count()).toBeGreaterThan(0);
    expect(await steps.count()).toBeLessThanOrEqual(5);
    await expect(page.locator("#find-place svg path").nth(5)).toBeAttached();
    const call = page.getByRole("link", { name: /電話する/ });
    await expect(call).toHaveAttribute("href", "tel:0000001205");
    expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(60);
    await page.getByText("ほかの日").tap();
    await expect(page.getByRole("table", { name: "11月の開く日" })).toBeVisible();
    await page.getByRole("button", { name: /大きな地図が開きます/ }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "地図" })).toBeAttached();
  });

  test("kept places go to somebody else by a link that says nothing of where one is", async ({
    page,
    browser,
  }) => {
    await openFromHere(page);
    for (const id of [TOMIYA, OCHANOMA]) {
      await page.goto(`./#/sagasu?id=${id}`);
      await page.getByRole("button", { name: "とっておく" }).tap();
      await expect(page.getByRole("button", { name: "とっておいた" })).toBeVisible();
    }
    await page.goto("./#/sagasu?at=kept");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: {
          writeText: (text: string) => {
            document.title = text;
            return Promise.resolve();
          },
        },
      });
    });
    await page.getByText("人に知らせる").tap();
    await expect(page.getByRole("img", { name: "リンクのQRコード" })).toBeVisible();
    await page.getByRole("button", { name: "リンクを写す" }).tap();
    await expect(page.getByText("写しました")).toBeVisible();
    const link = await page.title();
    expect(new URL(link).hash).toBe(`#/sagasu?at=kept&keep=${TOMIYA},${OCHANOMA}`);
    expect(link).not.toMatch(/137|34\.5/);

    const other = await (await browser.newContext()).newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { name: "送られてきた場所" })).toBeVisible();
    await expect(other.getByRole("link", { name: "縁側 とみや" })).toBeVisible();
    expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain(TOMIYA);
    await other.getByRole("button", { name: "2か所をとっておく" }).click();
    await expect(other.getByText("みな、とっておきました")).toBeVisible();
    expect(await other.evaluate(() => JSON.stringify(localStorage))).toContain(TOMIYA);
    await other.context().close();
  });
});

test("by keyboard: into a place, keep it, and back to its row", async ({ page }) => {
  await openFromHere(page);
  const row = page.getByRole("link", { name: "縁側 とみや" });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "縁側 とみや" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "とっておく" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "とっておいた" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(row).toBeFocused();
});

test("the dates go into a calendar as a file, without where one is", async ({ page }) => {
  await page.goto(`./#/sagasu?id=${OCHANOMA}`);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "カレンダーに入れる" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("本町お茶の間の日程.ics");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("SUMMARY:本町お茶の間");
  expect(text).toMatch(/RRULE:FREQ=MONTHLY;.*BYDAY=2WE,4WE/);
  expect(text).toContain("DTSTART;TZID=Asia/Tokyo:20261125T100000");
  expect(text).not.toContain("137.9335");
});

test("a paused place says so, with others to go to", async ({ page }) => {
  await page.goto(`./#/sagasu?id=${PAUSED}`);
  await expect(page.getByText("いまは休んでいます。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "ほかにも近くに" })).toBeVisible();
  await expect(page.getByText("きょう", { exact: true })).toHaveCount(0);
});

test("相談したい shows the nearest desk with a button that calls it", async ({ page }) => {
  await openFromHere(page);
  await page.getByRole("link", { name: "相談したい" }).click();
  await expect(page.getByRole("heading", { name: "いちばん近いところ" })).toBeVisible();
  await expect(page.getByRole("link", { name: /に電話する/ }).first()).toHaveAttribute(
    "href",
    /^tel:\d+$/,
  );
});

test("reading aloud begins and ends, where there is a voice", async ({ page }) => {
  const said: string[] = [];
  await page.exposeFunction("hear", (text: string) => void said.push(text));
  await page.addInitScript(() => {
    const hear: unknown = Reflect.get(globalThis, "hear");
    if (typeof hear !== "function") return;
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        speak: ({ text, lang }: SpeechSynthesisUtterance) => hear(`${lang} ${text}`),
        cancel: () => hear("stop"),
      },
    });
  });
  await page.goto(`./#/sagasu?id=${TOMIYA}`);
  await page.getByRole("button", { name: "読み上げる" }).click();
  await page.getByRole("button", { name: "読み上げをやめる" }).click();
  const spoken = said.find((text) => text.startsWith("ja-JP")) ?? "";
  expect(spoken).toContain("縁側 とみや");
  expect(spoken).not.toContain("とっておく");
  expect(said.at(-1)).toBe("stop");
});

for (const count of [3, 6]) {
  for (const hasFurigana of [false, true]) {
    const how = hasFurigana ? " with furigana" : "";
    test(`${count} places${how} are one page of A4, nothing cut off`, async ({ page }) => {
      await openFromHere(page);
      await page.goto("./#/sagasu?at=print");
      const boxes = page
        .getByRole("group", { name: "のせる場所を選ぶ" })
        .getByRole("checkbox", { checked: true });
      await expect(boxes).toHaveCount(6);
      for (let left = 6; left > count; left--) await boxes.last().uncheck();
      if (hasFurigana) await page.getByRole("checkbox", { name: /ふりがな/ }).check();
      await page.waitForLoadState("networkidle");
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
        "latin1",
      );
      expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe("1");
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
      const sheet = await sheetFacts(page);
      expect(sheet.overflowPx).toBeLessThanOrEqual(1);
      expect(Math.min(...sheet.lettersPx)).toBeGreaterThanOrEqual(16);
      expect(Math.min(...sheet.namesPx)).toBeGreaterThanOrEqual(21.3);
      expect(sheet.mapMm).toBeGreaterThanOrEqual(30);
      expect(sheet.text).toContain("縁側市（架空）");
      expect(sheet.text).toContain("2026");
    });
  }
}

for (const language of ["ja", "easy", "en"]) {
  test(`place, kept, talk, print and news have nothing serious in ${language}`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem("engawa-map find preferences", JSON.stringify({ language: chosen }));
    }, language);
    await openFromHere(page);
    const pages = [
      `id=${TOMIYA}`,
      `id=${PAUSED}`,
      "id=nobody",
      `at=kept&keep=${TOMIYA},${HINATA}`,
      "at=kept",
      "at=talk",
      "at=print",
      "at=news",
    ];
    for (const hash of pages) {
      await page.goto(`./#/sagasu?${hash}`);
      await expect(page.locator("#find-title")).toBeVisible();
      await page.waitForTimeout(300);
      for (const fold of await page.locator("details > summary").all()) await fold.click();
      await expectSound(page);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${hash} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("in the largest letters, in strong colours and on the smallest phone nothing is cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    const chosen = { language: "easy", textSize: "largest", contrast: "high" };
    localStorage.setItem("engawa-map find preferences", JSON.stringify(chosen));
  });
  for (const hash of [`id=${TOMIYA}`, `at=kept&keep=${TOMIYA},${HINATA}`, "at=talk", "at=print"]) {
    await page.goto(`./#/sagasu?${hash}`);
    await expect(page.locator("#find-title")).toBeVisible();
    await page.waitForTimeout(300);
    for (const fold of await page.locator("details > summary").all()) await fold.click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, hash).toBeLessThanOrEqual(0);
    await expectSound(page);
  }
});

/** The list of today, with the device's own position as the start. */
async function openFromHere(page: Page): Promise<void> {
  await page.goto("./#/sagasu?at=list");
  await page
    .getByRole("button", { name: /いまいる所|いま|Where I am|here/ })
    .first()
    .click();
  await expect(page.getByRole("tabpanel").locator("li p").first()).toContainText(/\d/);
}

/** What of the sheet matters on paper: 16 px are 12 pt, 21.3 px are 16 pt. */
async function sheetFacts(page: Page) {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>("[data-tight]")!;
    const texts = [...sheet.querySelectorAll("*")].filter(
      (element) =>
        element.closest("svg, rt, rp") === null &&
        [...element.childNodes].some(({ nodeType }) => nodeType === 3),
    );
    return {
      overflowPx: sheet.scrollHeight - sheet.clientHeight,
      lettersPx: texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      namesPx: [...sheet.querySelectorAll("h3")].map((name) =>
        Number.parseFloat(getComputedStyle(name).fontSize),
      ),
      mapMm: (sheet.querySelector<HTMLElement>("header + div")!.offsetHeight * 25.4) / 96,
      text: sheet.textContent ?? "",
    };
  });
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(told).toEqual([]);
}
