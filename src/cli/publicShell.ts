import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { isRecord } from "../domain/isRecord.ts";
import { SHELL_LIST, shellPaths } from "../formats/publicSite/shellPaths.ts";

/** Files of `public/` that the public site has besides what its page names. */
const BESIDES = [
  "sw.js",
  "favicon.svg",
  "card.png",
  "icon-192.png",
  "icon-512.png",
  "icon-maskable-512.png",
];

const LICENCES = "LICENSES.txt";
const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Builds the service worker, and writes which files the page for the public is made of (`public-shell.json`) and
 * the licences of all packages in them (`LICENSES.txt`). `main` is for the app, `worker` for its workers.
 */
export function publicShell(): { readonly main: Plugin; readonly worker: Plugin } {
  const packages = new Map<string, readonly string[]>();
  const generateBundle: Plugin["generateBundle"] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === "chunk") packages.set(output.fileName, packagesOf(output.moduleIds));
    }
  };
  return {
    worker: { name: "engawa-worker-packages", apply: "build", generateBundle },
    main: {
      name: "engawa-public-shell",
      apply: "build",
      buildStart() {
        const id = join(ROOT, "src/serviceWorker/sw.ts");
        this.emitFile({ type: "chunk", id, fileName: "sw.js" });
      },
      generateBundle,
      async writeBundle({ dir }) {
        if (dir !== undefined) await writeShell(dir, packages);
      },
    },
  };
}

async function writeShell(
  folder: string,
  packages: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith("towns/"));
  const texts = new Map<string, string>();
  for (const path of paths.filter((each) => /\.(html|js|css)$/.test(each))) {
    texts.set(path, await readFile(join(folder, path), "utf8"));
  }
  const named = shellPaths(paths, (path) => texts.get(path) ?? null);
  const names = new Set(named.flatMap((path) => packages.get(path) ?? []));
  const shell = [...new Set([...named, ...BESIDES, LICENCES])].sort();
  await writeFile(join(folder, LICENCES), await licenceTexts([...names].sort()));
  await writeFile(join(folder, SHELL_LIST), `${JSON.stringify(shell, null, 1)}\n`);
}

function packagesOf(moduleIds: readonly string[]): string[] {
  const names = moduleIds.map(
    (id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? "",
  );
  return [...new Set(names.map((name) => name.replace("\\", "/")))].filter((name) => name !== "");
}

async function licenceTexts(names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map(licenceText));
  const fonts = await readFile(join(ROOT, "src/ui/fonts/OFL.txt"), "utf8");
  return [...texts, `BIZ UDPGothic, Engawa Figures\n\n${fonts.trim()}`].join(RULE);
}

const RULE = `\n\n${"-".repeat(72)}\n\n`;

async function licenceText(name: string): Promise<string> {
  const folder = join(ROOT, "node_modules", name);
  const about: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { version, license } = isRecord(about) ? about : {};
  const files = await readdir(folder);
  const file = files.find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
  return `${name} ${String(version)} (${String(license)})\n\n${text.trim()}`;
}
