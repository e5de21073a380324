import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openApp, openPlace } from "./openApp.ts";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

const PARTS = ["import", "upkeep", "history", "out"].map((part) => `#/totonoeru?part=${part}`);

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("coverage has nothing serious", async ({ page }) => {
      await openApp(page);
      await expect(page.getByRole("rowheader", { name: "若葉台" })).toBeVisible();
      await expectSound(page);
    });

    test("provision and a chosen zone have nothing serious", async ({ page }) => {
      await openApp(page, "#/shiraberu?mode=provision");
      await page.getByRole("row", { name: /西町/ }).click();
      await expectSound(page);
    });

    test("a place, its form and まちの設定 have nothing serious", async ({ page }) => {
      await openApp(page);
      await openPlace(page, "縁側 いなほ");
      await expectSound(page);
      await page.getByRole("button", { name: "直す" }).click();
      await expectSound(page);
      await openApp(page, "#/town");
      await page.getByRole("button", { name: "まちの設定" }).click();
      await expectSound(page);
    });

    test("taking in, upkeep, history and going out have nothing serious", async ({ page }) => {
      await openApp(page, PARTS[0]);
      for (const hash of PARTS) {
        await page.goto(`./${hash}`);
        await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
        await expectSound(page);
      }
    });

    test("nothing is wider than the screen", async ({ page }) => {
      for (const hash of [
        "#/sagasu",
        "#/shiraberu",
        "#/shiraberu?mode=provision",
        "#/town",
        ...PARTS,
      ]) {
        await page.goto(`./${hash}`);
        await page.waitForTimeout(1500);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, hash).toBeLessThanOrEqual(0);
      }
    });
  });
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(told).toEqual([]);
}
