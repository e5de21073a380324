import { expect, test } from "@playwright/test";
import { openApp } from "./openApp.ts";

test("the skip link is the first stop and leads to the table", async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole("rowheader", { name: "若葉台" })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "地図を飛ばして表へ" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  const inTable = await page.evaluate(() => document.activeElement?.closest("table") !== null);
  expect(inTable).toBe(true);
});

test("arrows walk the rows, Enter selects one, and its reasons are told", async ({ page }) => {
  await openApp(page);
  const first = page.getByRole("row", { name: /若葉台/ });
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const second = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  const detail = page.getByRole("region", { name: "西町" });
  await expect(detail.getByRole("listitem").first()).toContainText(/65歳以上の[\d,]+人/);
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
});

test("the table can be sorted by its heads from the keyboard, and says so", async ({ page }) => {
  await openApp(page);
  const head = page.getByRole("columnheader", { name: /割合/ });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
});

test("every stop of the tab key can be seen, and the map is no trap", async ({ page }) => {
  await openApp(page);
  await expect(page.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 60_000 });
  const stops = new Set<string>();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return "body";
      const box = element.getBoundingClientRect();
      const name = element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30) ?? "";
      return `${element.tagName} ${name} ${box.width > 0 && box.height > 0 ? "seen" : "UNSEEN"}`;
    });
    stops.add(stop);
  }
  expect([...stops].filter((stop) => stop.endsWith("UNSEEN"))).toEqual([]);
  expect([...stops].some((stop) => stop.includes("大きく"))).toBe(true);
  expect([...stops].some((stop) => stop.includes("その他"))).toBe(true);
});

test("Escape closes a menu of the question and takes nothing of the choice away", async ({
  page,
}) => {
  await openApp(page);
  const kinds = page.getByRole("button", { name: /^数える場所/ });
  await kinds.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: /サロン/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(kinds).toBeFocused();
  await expect(kinds).toContainText("5種類すべて");
});
