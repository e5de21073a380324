import { resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { appServer } from "../../src/cli/appServer.ts";
import { buildApp } from "../../src/cli/buildApp.ts";
import { findChromium } from "../browser/findChromium.ts";
import type { BenchRow } from "./benchRow.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const RUNS = 5;
const SLOWER_CPU = 4;
const GOAL_MS = 1500;

/**
 * A first visit to the production build with the sample town, on a phone's screen and a CPU four times
 * slower than this one: when the largest text stands, and when the table of the answer does.
 * Limit: no network is imitated, and the map is drawn without a graphics card.
 */
export async function coldLoadRow(): Promise<BenchRow> {
  await buildApp(ROOT, { out: console.log, err: console.error });
  const server = appServer(resolve(ROOT, "dist"), null);
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" ? address?.port : ""}/`;
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(asRoot ? ["--no-sandbox"] : []), "--disable-background-networking"],
  });
  const visits: Visit[] = [];
  for (let run = 0; run <= RUNS; run++) visits.push(await visit(browser, url));
  await browser.close();
  server.close();
  const counted = visits.slice(1);
  const paints = counted.map(({ largestPaintMs }) => largestPaintMs).sort((a, b) => a - b);
  const tables = counted.map(({ tableMs }) => tableMs).sort((a, b) => a - b);
  const medianMs = paints[RUNS >> 1]!;
  return {
    job: "first visit to しらべる: largest paint at 4 × CPU",
    size: "sample town",
    bestMs: paints[0]!,
    medianMs,
    figures: { "table with the answer ms": tables[RUNS >> 1]! },
    goal: `≤ ${GOAL_MS} ms`,
    isReached: medianMs <= GOAL_MS,
  };
}

interface Visit {
  readonly largestPaintMs: number;
  readonly tableMs: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) document.documentElement.dataset["largestPaintMs"] = String(last.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(`${url}#/shiraberu`);
  await page.getByRole("rowheader").first().waitFor({ timeout: 60_000 });
  const tableMs = await page.evaluate(() => performance.now());
  await page.waitForTimeout(2000);
  const largestPaintMs = await page.evaluate(() =>
    Number(document.documentElement.dataset["largestPaintMs"]),
  );
  await context.close();
  return { largestPaintMs, tableMs };
}
