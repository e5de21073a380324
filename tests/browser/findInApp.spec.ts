import { expect, test } from "@playwright/test";
import { openPlace } from "./openApp.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the app opens with the list for residents, and the staff's screens are one touch away", async ({
    page,
  }) => {
    await page.goto("./");
    await expect(page.getByRole("link", { name: "一覧", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(await page.getByRole("main").count()).toBe(1);
    await page.getByRole("button", { name: "まちの担当のかたの画面へ" }).click();
    await expect(page.getByRole("button", { name: "しらべる" })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
});

test("on a desk the app opens with しらべる, and さがす is a screen of it", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("button", { name: "しらべる" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await page.getByRole("button", { name: "さがす" }).click();
  await expect(page.getByRole("tab", { name: /きょう/ })).toBeVisible();
  expect(page.url()).toContain("#/sagasu");
});

test("さがす shows the list as it is edited, and nothing that the public may not see", async ({
  page,
}) => {
  await page.goto("./#/shiraberu");
  await openPlace(page, "縁側 いなほ");
  await page.getByRole("button", { name: "直す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 いなほの家");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "縁側 いなほの家" })).toBeVisible();
  await page.getByRole("button", { name: "さがす" }).click();
  await page.getByRole("tab", { name: /今週/ }).click();
  await expect(page.getByRole("link", { name: /縁側 いなほの家/ }).first()).toBeAttached();
});

test("going back leads from a place to the list where it was left", async ({ page }) => {
  await page.goto("./#/sagasu?day=week");
  const link = page.getByRole("main").getByRole("link").filter({ hasText: "市場の休けい所" });
  await link.first().click();
  await expect(page.getByRole("heading", { level: 1, name: /市場の休けい所/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("tab", { name: /今週/ })).toHaveAttribute("aria-selected", "true");
});
