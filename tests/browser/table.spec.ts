import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openApp } from "./openApp.ts";

test("the table of the screen, its file and the command line say the same", async ({ page }) => {
  await openApp(page, "#/shiraberu?k=salon,engawa&d=500m&p=age65&w=ordinary&m=street");
  await expect(page.getByRole("row", { name: /若葉台/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "表を書き出す" }).click();
  const fromScreen = readFileSync(await (await download).path(), "utf8");

  const out = join(mkdtempSync(join(tmpdir(), "engawa-")), "coverage.csv");
  const words = "--kinds salon,engawa --limit 500m --class 65+".split(" ");
  const command = ["src/cli/town.ts", "coverage", "public/towns/engawashi", ...words, "--out", out];
  execFileSync(process.execPath, command, { stdio: "ignore" });
  const fromCommand = readFileSync(out, "utf8");
  expect(tableOf(fromScreen)).toEqual(tableOf(fromCommand));

  for (const [zone = "", , , uncovered] of tableOf(fromScreen).slice(1, 13)) {
    const row = page.getByRole("row").filter({
      has: page.getByRole("rowheader", { name: zone, exact: true }),
    });
    await expect(row).toContainText(Number(uncovered).toLocaleString("en"));
  }
});

function tableOf(csv: string): string[][] {
  const [table = ""] = csv.replace("\uFEFF", "").split("\r\n\r\n");
  return table.split("\r\n").map((line) => line.split(","));
}
