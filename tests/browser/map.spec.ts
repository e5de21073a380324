import { expect, test } from "@playwright/test";
import { mapDrawn, openApp, openPlace } from "./openApp.ts";

test("a click on the map selects a zone and the table follows", async ({ page }) => {
  await openApp(page);
  await mapDrawn(page);
  const map = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (map === null) throw new Error("The map has no box.");
  await page.mouse.click(map.x + map.width * 0.5, map.y + map.height * 0.32);
  await expect(page.getByRole("row", { selected: true })).toHaveCount(1);
  await expect(page).toHaveURL(/zone=/);
});

test("the reach of a chosen place is drawn and named in the legend", async ({ page }) => {
  await openApp(page);
  await openPlace(page, "縁側 いなほ");
  await expect(page.getByText(/歩いて500\s?m以内に、65歳以上が[\d,]+人います/)).toBeVisible();
  await expect(page.getByRole("region", { name: "凡例" })).toContainText("縁側 いなほから500");
});

test("the 地理院 background that does not load is said quietly and the town's own map stays", async ({
  page,
}) => {
  await page.route("https://cyberjapandata.gsi.go.jp/**", (route) => route.abort());
  await openApp(page);
  await mapDrawn(page);
  await page.getByRole("combobox", { name: "背景地図" }).selectOption({ label: "地理院 淡色" });
  await expect(page.getByText(/背景地図を読みこめません/).first()).toBeVisible({ timeout: 60_000 });
  await expect(
    page
      .getByRole("region", { name: "凡例" })
      .getByText(/サロン/)
      .first(),
  ).toBeVisible();
});

test("the 地理院 background carries its credit", async ({ page }) => {
  const tile = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );
  await page.route("https://cyberjapandata.gsi.go.jp/**", (route) =>
    route.fulfill({
      contentType: "image/png",
      body: tile,
      headers: { "Access-Control-Allow-Origin": "*" },
    }),
  );
  await openApp(page, "#/shiraberu?bg=gsiPale");
  await expect(page.getByText(/国土地理院|地理院タイル/).first()).toBeVisible();
});
