import { sha256Hex } from "../townFolder/sha256Hex.ts";

/**
 * `files.js`: what the service worker keeps for days without a signal, each file with a digest, so that only what
 * has changed is loaded anew. `first` has to be there before the site counts as kept; `rest` comes after it, as
 * far as the signal goes; `onUse`, the slices of the font, once it was shown. Open data is not kept.
 */
export function filesScript(
  files: ReadonlyMap<string, Uint8Array>,
  isShell: (path: string) => boolean,
): Uint8Array {
  const list = (isIn: (path: string) => boolean) =>
    [...files]
      .filter(([path]) => isIn(path))
      .map(([path, bytes]) => `  ${JSON.stringify([path, sha256Hex(bytes).slice(0, 16)])}`)
      .join(",\n");
  const isFirst = (path: string) => !isLeftOut(path) && (isShell(path) || path.startsWith("town/"));
  const isRest = (path: string) => /\.(html|css)$/.test(path) && !isFirst(path);
  return new TextEncoder().encode(
    `self.siteFiles = {\nfirst: [\n${list(isFirst)}\n],\nrest: [\n${list(isRest)}\n],\nonUse: [\n${list(isFont)}\n]};\n`,
  );
}

function isFont(path: string): boolean {
  return path.endsWith(".woff2");
}

function isLeftOut(path: string): boolean {
  return isFont(path) || /^card\.png$|^LICENSES\.txt$|^sw\.js$/.test(path);
}
