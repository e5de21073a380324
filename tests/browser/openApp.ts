import { expect, type Page } from "@playwright/test";

/** Opens the app at a hash of the staff's screens and waits until a town is there. */
export async function openApp(page: Page, hash = "#/shiraberu"): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole("banner")).toContainText(/えんがわマップ.*(市|町)/);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
}

/** Waits until the map has drawn all that it shows. */
export async function mapDrawn(page: Page): Promise<void> {
  await expect(page.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("[aria-busy=false]")).toBeAttached({ timeout: 60_000 });
}

/** The figure of the headline: people not reached. */
export async function headlineFigure(page: Page): Promise<number> {
  const text = await page.getByRole("heading", { level: 2 }).first().textContent();
  return Number((text ?? "").match(/[\d,]+/)?.[0].replaceAll(",", ""));
}

/** Opens the list of places and from it one place. */
export async function openPlace(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name: "場所の一覧" }).check();
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("listitem").getByRole("button").filter({ hasText: name }).first().click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
}
