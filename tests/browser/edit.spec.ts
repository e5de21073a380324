import { expect, test } from "@playwright/test";
import { headlineFigure, openApp, openPlace } from "./openApp.ts";

const NAME = "縁側 いなほ";

test("a place is renamed, the change survives a reload, and can be undone and redone", async ({
  page,
}) => {
  await openApp(page);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "直す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 いなほの家");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(
    page.getByText("「縁側 いなほの家」を直しました。この端末に保存ずみです。"),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "縁側 いなほの家" })).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { level: 2, name: NAME, exact: true })).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("heading", { level: 2, name: "縁側 いなほの家" })).toBeVisible();
});

test("deleting a place asks first, leaves more people unreached, and is undone from the notice", async ({
  page,
}) => {
  await openApp(page);
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const before = await headlineFigure(page);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "消す" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("button", { name: "やめる" })).toBeFocused();
  await dialog.getByRole("button", { name: "消す" }).click();
  await page.getByRole("radio", { name: "歩いて届くか" }).check();
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(before);
  await page.getByRole("button", { name: "元に戻す", exact: true }).last().click();
  await expect.poll(() => headlineFigure(page)).toBe(before);
});

test("a place is moved by typing where it is, and the figures follow", async ({ page }) => {
  await openApp(page);
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const before = await headlineFigure(page);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "動かす" }).click();
  const latitude = page.getByRole("textbox", { name: "緯度" });
  const lat = Number(await latitude.inputValue());
  await latitude.fill(String(lat + 0.003));
  await page.getByRole("button", { name: "この位置にする" }).click();
  await page.getByRole("button", { name: "ここに置く" }).click();
  await expect(page.getByText(`「${NAME}」を動かしました。この端末に保存ずみです。`)).toBeVisible();
  await page.getByRole("button", { name: "とじる" }).first().click();
  await page.getByRole("radio", { name: "歩いて届くか" }).check();
  await expect.poll(() => headlineFigure(page)).not.toBe(before);
});

test("a new place is put where the map is touched or where its position is typed, and counts at once", async ({
  page,
}) => {
  await openApp(page, "#/shiraberu?d=500m");
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const before = await headlineFigure(page);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "動かす" }).click();
  const lat = Number(await page.getByRole("textbox", { name: "緯度" }).inputValue());
  const lng = Number(await page.getByRole("textbox", { name: "経度" }).inputValue());
  await page.getByRole("button", { name: "やめる" }).first().click();
  await page.getByRole("button", { name: "とじる" }).first().click();
  await page.getByRole("button", { name: "場所を足す" }).click();
  await page.getByRole("textbox", { name: "緯度" }).fill(String(lat - 0.006));
  await page.getByRole("textbox", { name: "経度" }).fill(String(lng));
  await page.getByRole("button", { name: "この位置にする" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 こみち");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(
    page.getByText("「縁側 こみち」を足しました。この端末に保存ずみです。"),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "縁側 こみち" })).toBeVisible();
  await page.getByRole("button", { name: "とじる" }).first().click();
  await page.getByRole("radio", { name: "歩いて届くか" }).check();
  await expect.poll(() => headlineFigure(page)).toBeLessThanOrEqual(before);
});

test("an edit in one tab shows in the other", async ({ context, page }) => {
  await openApp(page);
  const other = await context.newPage();
  await openApp(other);
  await openPlace(other, NAME);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "直す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 ほなみ");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(other.getByRole("heading", { level: 2, name: "縁側 ほなみ" })).toBeVisible();
});

test("an empty name is refused in words, and nothing is lost", async ({ page }) => {
  await openApp(page);
  await openPlace(page, NAME);
  await page.getByRole("button", { name: "直す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByText(/名前を/).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "開いている日" })).toHaveValue(/農閑期/);
});
