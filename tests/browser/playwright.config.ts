import { defineConfig } from "@playwright/test";
import { findChromium } from "./findChromium.ts";

const asRoot = process.getuid?.() === 0;
const port = 4179;

/** The few journeys people make, in a real Chromium, on the production build with the sample town. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: process.env["CI"] ? 1 : 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
      ],
    },
  },
  webServer: {
    command: `node src/cli/start.ts --no-open --port ${port}`,
    cwd: "../..",
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: !process.env["CI"],
  },
});
