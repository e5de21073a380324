import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of a Chromium, Chrome or Edge on this machine. `CHROME_PATH` wins; else the usual names and
 * folders; else, on Debian and Ubuntu where packages may be installed without asking, the package is
 * installed. Throws one sentence that says what to install.
 */
export function findChromium(): string {
  const found = chromiumHere();
  if (found !== null) return found;
  if (existsSync("/etc/debian_version") && installOnDebian()) {
    const installed = chromiumHere();
    if (installed !== null) return installed;
  }
  throw new Error(
    "画面の試験には Chromium か Google Chrome が必要です。インストールしてから、もう一度 npm test を実行してください（場所は環境変数 CHROME_PATH でも指定できます）。",
  );
}

function chromiumHere(): string | null {
  const named = process.env["CHROME_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [named, ...onPath, ...FIXED_PATHS].find((path) => path && isProgram(path)) ?? null;
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const FIXED_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian(): boolean {
  const asRoot = process.getuid?.() === 0;
  const mayBecomeRoot = asRoot || spawnSync("sudo", ["-n", "true"]).status === 0;
  if (!mayBecomeRoot) return false;
  const [command, before] = asRoot ? ["apt-get", []] : ["sudo", ["-n", "apt-get"]];
  const apt = (...words: string[]) =>
    execFileSync(command, [...before, ...words], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
    return true;
  } catch {
    return false;
  }
}
