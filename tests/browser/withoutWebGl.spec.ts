import { expect, test } from "@playwright/test";
import { headlineFigure, openApp, openPlace } from "./openApp.ts";

/** Takes WebGL away as an old device does: asking for it gives nothing. */
const NO_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
`;

test("without WebGL the table and the list still work, and the map says why it is not there", async ({
  page,
}) => {
  await page.addInitScript({ content: NO_WEBGL });
  await openApp(page);
  await expect(page.getByText(/地図を表示できません/).first()).toBeVisible();
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  await openPlace(page, "縁側 いなほ");
  await expect(page.getByText("農閑期").first()).toBeVisible();
});
