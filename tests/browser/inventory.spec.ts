import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openApp } from "./openApp.ts";

const NAME = "縁側 いなほ";

async function openList(page: Page, query = ""): Promise<void> {
  await openApp(page, `#/totonoeru${query}`);
  await expect(page.getByRole("grid", { name: "場所の一覧" })).toBeVisible();
}

const row = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("places are found in any spelling, narrowed by conditions that stand in the link, and all are back", async ({
  page,
}) => {
  await openList(page);
  await page.getByRole("searchbox", { name: "さがす" }).fill("ｲﾅﾎ");
  await expect(page.getByText(/か所のうち1か所/)).toBeVisible();
  await expect(row(page, NAME)).toBeVisible();
  await page.getByRole("searchbox", { name: "さがす" }).fill("");
  await page.getByRole("button", { name: "状態" }).first().click();
  await page.getByRole("option", { name: /休止中/ }).click();
  await page.keyboard.press("Escape");
  const listed = await page.getByText(/か所のうち\d+か所/).textContent();
  await page.reload();
  await expect(page.getByText(listed ?? "")).toBeVisible();
  await page.getByRole("button", { name: "条件を消す" }).click();
  await expect(row(page, NAME)).toBeVisible();
});

test("a cell is changed with the keyboard alone: refused in words, kept, taken back", async ({
  page,
}) => {
  await openList(page, "?q=%E3%81%84%E3%81%AA%E3%81%BB");
  await row(page, NAME).getByRole("rowheader").focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "名前" }).fill("");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "名前を入れてください" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(row(page, NAME).getByRole("rowheader")).toBeFocused();

  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 いなほの家");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "種別" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByText("「縁側 いなほの家」を直しました。")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(row(page, NAME)).toBeVisible();
});

test("ticked places are changed at once, deleted at once, and each comes back in one step", async ({
  page,
}) => {
  await openList(page);
  const all = await page.getByText(/^\d+か所$/).textContent();
  const boxes = page.getByRole("gridcell").getByRole("checkbox");
  await boxes.nth(1).click();
  await boxes.nth(4).click({ modifiers: ["Shift"] });
  await expect(page.getByText("4か所を選んでいます")).toBeVisible();
  await page.getByRole("button", { name: "状態を変える" }).click();
  await page.getByRole("combobox", { name: "状態" }).selectOption("休止中");
  await page.getByRole("button", { name: "直す", exact: true }).click();
  await expect(page.getByText("4か所をまとめて直しました。")).toBeVisible();
  await expect(page.getByRole("row", { selected: true }).getByText("休止中")).toHaveCount(4);
  await page.getByRole("button", { name: "消す", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "消す" }).click();
  await expect(page.getByText("4か所を消しました。")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(all ?? "", { exact: true })).toBeVisible();
});

test("what is written in a form stays while one looks elsewhere, and is thrown away only when one says so", async ({
  page,
}) => {
  await openList(page);
  await page.getByRole("button", { name: `「${NAME}」を開く` }).click();
  await page.getByRole("textbox", { name: "電話", exact: true }).fill("00-0000-9999");
  await page.getByRole("button", { name: "しらべる" }).click();
  await page.getByRole("button", { name: "ととのえる" }).click();
  await expect(page.getByRole("textbox", { name: "電話", exact: true })).toHaveValue(
    "00-0000-9999",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "電話", exact: true }).press("Escape");
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("button", { name: "書くのを続ける" })).toBeFocused();
  await dialog.getByRole("button", { name: "書くのを続ける" }).click();
  await page.getByText("くわしい内容").click();
  await page.getByRole("textbox", { name: "定員" }).fill("十人");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("textbox", { name: "定員" })).toBeFocused();
  await expect(page.getByText("数字だけで入れてください。")).toBeVisible();
  await page.getByRole("textbox", { name: "定員" }).fill("１０");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(`「${NAME}」を直しました。この端末に保存ずみです。`)).toBeVisible();
  await expect(row(page, NAME).getByText("00-0000-9999")).toBeVisible();
});

test("one month and one day are made different by their buttons, and stand in the sentence", async ({
  page,
}) => {
  await openList(page);
  await page.getByRole("button", { name: `「${NAME}」を開く` }).click();
  await page.getByText("日程を確かめる・直す").click();
  await page.getByRole("button", { name: "この月だけ変える" }).click();
  const month = page.getByRole("group", { name: "この月だけ変える" });
  await month.getByRole("combobox", { name: "どの月" }).selectOption("2月");
  await month.getByRole("button", { name: "第1" }).click();
  await month.getByRole("button", { name: "水曜日" }).click();
  await month.getByRole("button", { name: "このように変える" }).click();
  const sentence = page.locator("section > p[aria-live]").filter({ hasText: "10時〜15時" });
  await expect(sentence).toContainText("2月は第1水曜日です。");

  await page.getByRole("button", { name: "この日だけ変える" }).click();
  const day = page.getByRole("group", { name: "この日だけ変える" });
  const from = await day.getByRole("combobox", { name: "変える日" }).inputValue();
  await day.getByLabel("かわりに開く日").fill(from);
  await expect(day.getByText("変える日とは違う")).toBeVisible();
  await day.getByLabel("かわりに開く日").fill("2099-12-24");
  await day.getByRole("button", { name: "このように変える" }).click();
  await expect(sentence).toContainText("2099年12月24日（木）に変わります。");
  await page.getByRole("button", { name: /に変わります。消す$/ }).click();
  await expect(sentence).not.toContainText("に変わります。");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByText(`「${NAME}」を直しました。`)).toBeVisible();
});

test("a new place is written, put where its numbers say, and listed in its zone", async ({
  page,
}) => {
  await openList(page);
  await page.getByRole("button", { name: "場所を足す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("縁側 こみち");
  await page.getByRole("button", { name: "緯度・経度で決める" }).click();
  await page.getByRole("textbox", { name: "緯度" }).fill("34.519651");
  await page.getByRole("textbox", { name: "経度" }).fill("137.96286");
  await page.getByRole("button", { name: "この位置にする" }).click();
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByText("「縁側 こみち」を足しました。")).toBeVisible();
  await expect(row(page, "縁側 こみち").getByText("若葉台")).toBeVisible();
});

test("the list as the public gets it has no private telephone and cannot be changed", async ({
  page,
}) => {
  await openList(page);
  const phone = row(page, NAME).getByText(/^00-0000-/);
  await expect(phone).toBeVisible();
  await row(page, NAME).getByRole("checkbox").click();
  await page.getByRole("button", { name: "公開の範囲" }).click();
  await page.getByRole("radio", { name: "内部" }).check();
  await page.getByRole("button", { name: "直す", exact: true }).click();
  await page.getByRole("button", { name: "選ぶのをやめる" }).click();
  await page.getByRole("button", { name: "公開で見える姿" }).click();
  await expect(page.getByText(/公開では\d+か所が見えます/)).toBeVisible();
  await expect(phone).toHaveCount(0);
  await row(page, NAME).getByRole("rowheader").dblclick();
  await expect(page.getByRole("textbox", { name: "名前" })).toHaveCount(0);
});

for (const width of [390, 320]) {
  test(`at ${width} px a row says all in lines, opens wherever it is pressed, and can be ticked`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openList(page, "?q=%E3%81%84%E3%81%AA%E3%81%BB");
    const grid = page.getByRole("grid", { name: "場所の一覧" });
    const first = grid.getByRole("row").nth(1);
    await expect(first).toContainText(NAME);
    await expect(first).toContainText("地域の縁側");
    await expect(first).toContainText("確認：");
    const sideways = await grid.evaluate(
      ({ parentElement: around }) => around!.scrollWidth - around!.clientWidth,
    );
    expect(sideways).toBe(0);

    await first.getByRole("checkbox").check();
    await expect(page.getByText("1か所を選んでいます")).toBeVisible();
    await first.getByRole("checkbox").uncheck();
    const box = (await first.boundingBox())!;
    await page.mouse.click(box.x + box.width - 12, box.y + box.height - 8);
    await expect(page.getByRole("textbox", { name: "電話", exact: true })).toBeVisible();
  });
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("list and form have nothing serious, and nothing is wider than the screen", async ({
      page,
    }) => {
      await openList(page);
      await expectSound(page);
      await page
        .getByRole("button", { name: /を開く$/ })
        .first()
        .click();
      for (const group of ["公開の範囲", "年度ごとの実績"]) {
        await page.locator("summary").filter({ hasText: group }).click();
      }
      await page.getByRole("button", { name: "年度を足す" }).click();
      await expectSound(page);
    });
  });
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(told).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
