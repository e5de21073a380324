import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { zipTown } from "../../src/formats/townFolder/zipTown.ts";
import { openApp } from "./openApp.ts";

const SAMPLE = resolve(import.meta.dirname, "../../public/towns/engawashi");

test("another town opens from its zip, is there after a reload, and the sample comes back", async ({
  page,
}) => {
  await openApp(page, "#/town");
  await chooseZip(page, "となりの町.zip", zipOf({ name: "となりの町" }));
  await expect(page.getByText(/となりの町を開きました/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("となりの町");
  await page
    .getByRole("button", { name: /見本の町/ })
    .first()
    .click();
  await expect(page.getByRole("banner")).toContainText("縁側市");
});

test("a zip that is no town says what to do and leaves the open town as it is", async ({
  page,
}) => {
  await openApp(page, "#/town");
  await chooseZip(page, "写真.zip", new TextEncoder().encode("これはzipではありません"));
  await expect(page.getByText(/zip/).last()).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("縁側市");
});

test("a town whose streets are cut off still opens, and says that it measures straight lines", async ({
  page,
}) => {
  await openApp(page, "#/town");
  await chooseZip(page, "切れた町.zip", zipOf({ name: "切れた町", cut: "network.bin" }));
  await expect(page.getByText(/途中で切れています|壊れています/).first()).toBeVisible();
  await page.getByRole("button", { name: "しらべる" }).click();
  await expect(page.getByText(/直線距離×1\.3/).first()).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "若葉台" })).toBeVisible();
});

async function chooseZip(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/zip", buffer: Buffer.from(bytes) };
  await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(file);
}

function zipOf({ name, cut }: { name: string; cut?: string }): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const file of readdirSync(SAMPLE)) {
    const bytes = new Uint8Array(readFileSync(join(SAMPLE, file)));
    files.set(file, file === cut ? bytes.slice(0, bytes.length / 2) : bytes);
  }
  const manifest = readFileSync(join(SAMPLE, "town.json"), "utf8").replace('"縁側市"', `"${name}"`);
  files.set("town.json", new TextEncoder().encode(manifest));
  return zipTown(files);
}
