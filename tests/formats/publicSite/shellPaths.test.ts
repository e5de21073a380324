import { expect, test } from "vitest";
import { shellPaths } from "../../../src/formats/publicSite/shellPaths.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "index.html": '<script src="./assets/main-1.js"></script>',
  "sagasu.html":
    '<a href="index.html"></a><script src="./assets/sagasu-2.js"></script><link href="./assets/a.b-3.css">',
  "assets/main-1.js": 'import "./staff-9.js"',
  "assets/staff-9.js": "",
  "assets/sagasu-2.js":
    'import"./shared-4.js";new Worker(new URL("find.worker-5.js",import.meta.url));import("./sagasu-2.js")',
  "assets/shared-4.js": "",
  "assets/find.worker-5.js": 'import("./late-6.js")',
  "assets/late-6.js": "",
  "assets/a.b-3.css": "src:url(./font-7.woff2)",
};

test("what the page names, and what that names, is taken; the app of the office is not", () => {
  const paths = [...Object.keys(TEXTS), "assets/font-7.woff2"];
  expect(shellPaths(paths, (path) => TEXTS[path] ?? null)).toEqual([
    "assets/a.b-3.css",
    "assets/find.worker-5.js",
    "assets/font-7.woff2",
    "assets/late-6.js",
    "assets/sagasu-2.js",
    "assets/shared-4.js",
    "sagasu.html",
  ]);
});
