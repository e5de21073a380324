import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";

/** Where the town chosen with `--town` is served; the page is told so in its head. */
const TOWN_PATH = "/town/";
const TOWN_META = /(<meta name="engawa-town" content=")[^"]*"/;

/**
 * Scripts, styles and data from here only; background tiles from 国土地理院. MapLibre sets inline styles and
 * makes its worker from a blob; the area union is WebAssembly.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://cyberjapandata.gsi.go.jp",
  "connect-src 'self' https://cyberjapandata.gsi.go.jp",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "child-src blob:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "geolocation=(self)",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const TOWN_TYPES: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
};

/**
 * A server for the built app in `folder` and, under `/town/`, the files of the chosen town, which the page
 * then opens in place of the sample.
 */
export function appServer(folder: string, town: TownFiles | null): Server {
  const serveApp = sirv(folder, { etag: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = request.url?.split("?")[0] ?? "/";
    if (path.startsWith(TOWN_PATH))
      void serveTown(town, path.slice(TOWN_PATH.length), request, response);
    else if (town !== null && (path === "/" || path === "/index.html"))
      void servePageOfTown(folder, response);
    else serveApp(request, response, () => notFound(response));
  });
}

async function servePageOfTown(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(page.replace(TOWN_META, `$1.${TOWN_PATH}"`));
}

async function serveTown(
  town: TownFiles | null,
  encodedName: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = fileName(encodedName);
  const bytes = town === null || name === null ? null : await town.read(name);
  if (bytes === null || name === null) return notFound(response);
  const type = TOWN_TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** A file of the town's own folder: nothing hidden, nothing that leads out of it. */
function fileName(encoded: string): string | null {
  try {
    const name = decodeURIComponent(encoded);
    return /^[^./\\][^/\\]*$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("ありません。");
}
