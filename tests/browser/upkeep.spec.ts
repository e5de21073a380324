import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openApp } from "./openApp.ts";

test("a place that was confirmed leaves the list of what is due, and stays confirmed", async ({
  page,
}) => {
  await openApp(page, "#/totonoeru?part=upkeep");
  const due = page.getByRole("radio", { name: /^確かめる時期/ });
  const before = await countOf(due);
  const first = page.getByRole("heading", { level: 3 }).first();
  const name = await first.textContent();
  await page.getByRole("button", { name: `${name} 確かめた` }).click();
  await expect(page.getByRole("heading", { level: 3, name: name! })).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "保存しました" })).toBeVisible();
  await page.reload();
  await expect.poll(() => countOf(due)).toBe(before - 1);
});

test("visits stand in walking order from a chosen place, and go from the list once made", async ({
  page,
}) => {
  await openApp(page, "#/totonoeru?part=upkeep");
  await page.getByRole("radio", { name: /^今年度の巡回/ }).check();
  const start = page.getByLabel("出発する場所");
  const name = await start.locator("option").nth(3).textContent();
  await start.selectOption({ label: name! });
  await page.getByRole("button", { name: "歩く順に並べる" }).click();
  const first = page.getByRole("heading", { level: 3 }).first();
  await expect(first).toHaveText(name!);
  await expect(page.getByText(/^次の場所まで約/).first()).toBeVisible();
  await page.getByRole("button", { name: `${name} 行ってきた` }).click();
  await expect(first).not.toHaveText(name!);
});

test("what was changed stands in the history and goes back field by field", async ({ page }) => {
  await openApp(page, "#/totonoeru?part=upkeep");
  const name = await page.getByRole("heading", { level: 3 }).first().textContent();
  await page.getByRole("button", { name: `${name} 確かめた` }).click();
  await page.getByRole("button", { name: "履歴" }).click();
  await page.locator("summary").filter({ hasText: name! }).first().click();
  await page.getByRole("button", { name: "最終確認日 前の内容に戻す" }).click();
  await expect(page.getByText("前の内容に戻したこと", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "確かめる", exact: true }).click();
  await expect(page.getByRole("heading", { level: 3, name: name! })).toBeVisible();
});

test("a copy is taken away, tells what it would do, and is put back", async ({ page }) => {
  await openApp(page, "#/town");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "控えを保存" }).click();
  const path = await (await download).path();
  await expect(page.getByText(/最後に控えを保存した日時/)).toBeVisible();
  await page.getByRole("button", { name: "ととのえる" }).click();
  await page.getByRole("button", { name: "確かめる", exact: true }).click();
  const name = await page.getByRole("heading", { level: 3 }).first().textContent();
  await page.getByRole("button", { name: `${name} 確かめた` }).click();
  await page.getByRole("button", { name: "まちの設定" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "控えから戻す" }).click();
  const buffer = readFileSync(path);
  await (await chooser).setFiles({ name: "控え.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("alertdialog")).toContainText("1か所の内容が変わります");
  await page.getByRole("alertdialog").getByRole("button", { name: "控えから戻す" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await page.getByRole("button", { name: "ととのえる" }).click();
  await expect(page.getByRole("heading", { level: 3, name: name! })).toBeVisible();
});

async function countOf(radio: ReturnType<import("@playwright/test").Page["getByRole"]>) {
  const text = await radio.locator("xpath=..").textContent();
  return Number((text ?? "").match(/[\d,]+/)?.[0].replaceAll(",", ""));
}
