/** The page of さがす as it is built. */
export const SHELL_PAGE = "sagasu.html";

/** The list of the files of the page for the public, beside the built app: paths as JSON. */
export const SHELL_LIST = "public-shell.json";

/**
 * Which files of the built app the page of さがす needs: every file whose name stands in the page or in a script or
 * sheet that it needs, and so on. `textOf` gives the text of a file, `null` where it is none.
 * LIMIT: found by name, so that one too many is taken rather than one too few.
 */
export function shellPaths(
  paths: readonly string[],
  textOf: (path: string) => string | null,
): string[] {
  const byName = new Map(paths.map((path) => [path.split("/").at(-1)!, path]));
  const found = new Set([SHELL_PAGE]);
  for (const path of found) {
    for (const [name] of (textOf(path) ?? "").matchAll(/[\w.-]+\.[a-z0-9]+/g)) {
      const named = byName.get(name);
      if (named !== undefined && !named.endsWith(".html")) found.add(named);
    }
  }
  return [...found].sort();
}
