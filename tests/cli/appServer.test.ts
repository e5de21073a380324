import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appServer } from "../../src/cli/appServer.ts";
import { townFilesFromBytes } from "../../src/formats/townFolder/townFilesFromBytes.ts";
import type { TownFiles } from "../../src/formats/townFolder/townFiles.ts";

let folder = "";
let server: Server | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-app-"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>えんがわマップ</title>");
});
afterEach(async () => {
  await new Promise((closed) => server?.close(closed) ?? closed(null));
  await rm(folder, { recursive: true, force: true });
});

async function serve(town: TownFiles | null): Promise<(path: string) => Promise<Response>> {
  const running = appServer(folder, town);
  server = running;
  await new Promise((listening) => running.listen(0, "localhost", () => listening(null)));
  const address = running.address();
  if (address === null || typeof address === "string") throw new Error("The server has a port.");
  return (path) => fetch(`http://localhost:${address.port}${path}`);
}

const TOWN = townFilesFromBytes([{ name: "town.json", bytes: new TextEncoder().encode("{}") }]);

test("serves the app with headers that let nothing in from outside but map tiles", async () => {
  const get = await serve(null);
  const response = await get("/");
  expect(await response.text()).toContain("えんがわマップ");
  const policy = response.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("serves the chosen town under /town/", async () => {
  const get = await serve(TOWN);
  const response = await get("/town/town.json");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("application/json");
  expect((await get("/town/network.bin")).status).toBe(404);
});

test("without a town, everything under /town/ is not there", async () => {
  const get = await serve(null);
  expect((await get("/town/town.json")).status).toBe(404);
});

test.each([
  "/town/%2e%2e%2fpackage.json",
  "/town/..%2f..%2fetc%2fpasswd",
  "/town/.env",
  "/town/a%5Cb",
  "/town/%E0%A4%A",
  "/town/",
])("gives nothing out for %s", async (path) => {
  const get = await serve({ read: () => Promise.resolve(new TextEncoder().encode("secret")) });
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain("secret");
});
