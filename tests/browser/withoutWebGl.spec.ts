import { expect, test } from "@playwright/test";
import { headlineFigure, openApp, openPlace } from "./openApp.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...words: Parameters<typeof getContext>
    ) {
      return String(words[0]).startsWith("webgl") ? null : getContext.apply(this, words);
    } as typeof getContext;
  });
});

test("without WebGL the table and the list still work, and the map says why it is not there", async ({
  page,
}) => {
  await openApp(page);
  await expect(page.getByText(/地図を表示できません/).first()).toBeVisible();
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  await openPlace(page, "縁側 いなほ");
  await expect(page.getByText("農閑期").first()).toBeVisible();
});
