import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Terminal } from "./command.ts";

/** All that the built app is made of. */
const SOURCES = [
  "src",
  "public",
  "index.html",
  "sagasu.html",
  "vite.config.ts",
  "package-lock.json",
];

/** Builds the app for production into `dist`, unless the build there is newer than all of its sources. */
export async function buildApp(root: string, { err }: Terminal): Promise<void> {
  const builtAt = await changedAt(join(root, "dist", "index.html"));
  const sourcesAt = await Promise.all(SOURCES.map((source) => newestIn(join(root, source))));
  if (builtAt > Math.max(...sourcesAt)) return;
  err("画面を組み立てています。はじめは1分ほどかかります。");
  const { build } = await import("vite");
  await build({ root, logLevel: "warn" });
}

/** The last change of a file, or of the newest file under a folder; 0 = not there. */
async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return changedAt(path);
  const files = entries.filter((entry) => entry.isFile());
  const times = await Promise.all(files.map((file) => changedAt(join(file.parentPath, file.name))));
  return Math.max(0, ...times);
}

async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? 0;
}
