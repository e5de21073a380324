import { expect, test } from "@playwright/test";
import { headlineFigure, mapDrawn, openApp } from "./openApp.ts";

test("the sample town opens with the answer, the map, the legend and the credits, and asks nobody outside", async ({
  page,
}) => {
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await openApp(page);
  await mapDrawn(page);
  await expect(page.getByRole("rowheader", { name: "若葉台" })).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(14);
  expect(await headlineFigure(page)).toBeGreaterThan(1000);
  const legend = page.getByRole("region", { name: "凡例" });
  await expect(legend.getByRole("button", { pressed: true })).toHaveCount(5);
  await expect(legend.getByText("縁側市（架空）").first()).toBeVisible();
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test("every word of the question changes the figures, the map's legend and the address at once", async ({
  page,
}) => {
  await openApp(page);
  const legend = page.getByRole("region", { name: "凡例" });
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const at500 = await headlineFigure(page);

  await page.getByRole("button", { name: /^どこまで/ }).click();
  await page.getByRole("option", { name: /800/ }).click();
  await expect.poll(() => headlineFigure(page)).toBeLessThan(at500);
  await expect(legend.getByText(/800\s?m以内に行ける場所がない/)).toBeVisible();
  await expect(page).toHaveURL(/d=800m/);
  const at800 = await headlineFigure(page);

  await page.getByRole("button", { name: /^だれについて/ }).click();
  await page.getByRole("option", { name: /75歳以上/ }).click();
  await expect.poll(() => headlineFigure(page)).toBeLessThan(at800);
  await expect(page).toHaveURL(/p=age75/);

  const of75 = await headlineFigure(page);
  await page.getByRole("button", { name: /^測り方/ }).click();
  await page.getByRole("option", { name: "直線距離", exact: true }).click();
  await expect.poll(() => headlineFigure(page)).toBeLessThan(of75);

  await legend.getByRole("button", { name: /^サロン/ }).click();
  await expect(legend.getByRole("button", { name: /^サロン/ })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(page).toHaveURL(/k=cafe,engawa,ibasho,branch/);
});

test("minutes follow the walker: ten minutes of a slow walker reach fewer people", async ({
  page,
}) => {
  await openApp(page, "#/shiraberu?d=10min&w=ordinary");
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const ordinary = await headlineFigure(page);
  await page.getByRole("button", { name: /^だれの足で/ }).click();
  await page.getByRole("option", { name: /杖・押し車/ }).click();
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(ordinary);
});

test("a link opens the same view: question, zone and mode", async ({ page }) => {
  await openApp(page, "#/shiraberu?k=salon,engawa&d=300m&p=alone65&w=ordinary&m=street");
  await page.getByRole("row", { name: /西町/ }).click();
  await expect(page).toHaveURL(/zone=/);
  const link = page.url();
  const figure = await headlineFigure(page);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("row", { name: /西町/ })).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => headlineFigure(page)).toBe(figure);
  await expect(page.getByRole("button", { name: /サロンと地域の縁側/ })).toBeVisible();
});

test("a broken link still opens the town with the usual question", async ({ page }) => {
  await openApp(page, "#/shiraberu?d=ten&k=castle&z=NaN&zone=%00&p=everyon&c=1,2,3");
  await expect(page.getByRole("button", { name: /^どこまで.*500/ })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "若葉台" })).toBeVisible();
});

test("what stands in a district is another question, with its own figures", async ({ page }) => {
  await openApp(page);
  await page.getByRole("radio", { name: "校区の中にあるか" }).check();
  await expect(page.getByRole("columnheader", { name: "居場所" })).toBeVisible();
  await expect(page.getByRole("region", { name: "凡例" }).getByText(/1か所もない/)).toBeVisible();
  await expect(page.getByText(/歩いて行けるかどうかとは別の数です/)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /届かない人/ })).toHaveCount(0);
});

test("candidate sites are drawn on request, listed in words, and change no figure", async ({
  page,
}) => {
  await openApp(page);
  await expect.poll(() => headlineFigure(page)).toBeGreaterThan(0);
  const before = await headlineFigure(page);
  const toggle = page.getByRole("button", { name: /^候補地/ });
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await expect(page).toHaveURL(/cand=1/);
  expect(await headlineFigure(page)).toBe(before);
  await page.getByRole("radio", { name: "場所の一覧" }).check();
  const list = page.getByRole("region", { name: /候補地（40か所）/ });
  await expect(list.getByRole("listitem")).toHaveCount(40);
});

test("a place added changes the figures but not what a colour means", async ({ page }) => {
  await openApp(page);
  const legend = page.getByRole("region", { name: "凡例" });
  const classes = legend.getByRole("listitem");
  await expect(classes.first()).toBeVisible();
  const before = await classes.allInnerTexts();
  await page.getByRole("radio", { name: "場所の一覧" }).check();
  await page.getByRole("button", { name: "場所を足す" }).click();
  await page.getByLabel("緯度").fill("34.5215");
  await page.getByLabel("経度").fill("137.961");
  await page.getByRole("button", { name: "この位置にする" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill("ためしのサロン");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByText(/を足しました/)).toBeVisible();
  await page.getByRole("button", { name: "とじる" }).first().click();
  await page.getByRole("radio", { name: "歩いて届くか" }).check();
  await expect.poll(() => headlineFigure(page)).toBeLessThan(7400);
  expect(await classes.allInnerTexts()).toEqual(before);
});
