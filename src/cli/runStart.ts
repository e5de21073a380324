import type { Server } from "node:http";
import { resolve } from "node:path";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";
import { appServer } from "./appServer.ts";
import { buildApp } from "./buildApp.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { openBrowser } from "./openBrowser.ts";
import { openTown } from "./openTown.ts";
import { problemLines } from "./problemLines.ts";
import { runCommand } from "./runCommand.ts";
import { townFilesOf } from "./townFilesOf.ts";

const USAGE = "npm start -- --town まちのフォルダー";
const ROOT = resolve(import.meta.dirname, "../..");
const FIRST_PORT = 4173;
const PORTS_TRIED = 30;

const startCommand: Command = {
  name: "start",
  purpose: "画面を開きます。まちデータを書かなければ、見本の町「縁側市」です。",
  example: USAGE,
  options: {
    town: { type: "string", meaning: "まちデータのフォルダーか、そのzip" },
    port: { type: "string", meaning: "使う番号。書かなければ、空いている番号" },
    "no-open": { type: "boolean", meaning: "ブラウザーを開かない" },
  },
  run: start,
};

/**
 * `npm start`: builds the app if its sources are newer than the build, serves it to this machine only,
 * with the chosen town under `/town/`, and opens the browser where there is a desktop. Ends when stopped.
 */
export function runStart(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(startCommand, args, terminal);
}

async function start(given: Arguments, terminal: Terminal): Promise<number> {
  const port = portOf(given.one("port"));
  const town = await chosenTown(given, terminal);
  if (town === "unusable") return 1;
  await buildApp(ROOT, terminal);
  const server = appServer(resolve(ROOT, "dist"), town);
  const listening = await listen(server, port ?? FIRST_PORT, port === null ? PORTS_TRIED : 1);
  if (listening === null) {
    terminal.err(
      `${port ?? FIRST_PORT} 番は、ほかのソフトウェアが使っています。--port 8080 のように、別の番号を書いてください。`,
    );
    return 1;
  }
  const address = `http://localhost:${listening}/`;
  terminal.out(`えんがわマップ　${address}　（止めるには Ctrl+C）\n`);
  if (!given.has("no-open")) openBrowser(address);
  await new Promise((ended) => server.once("close", ended));
  return 0;
}

async function chosenTown(
  given: Arguments,
  { err }: Terminal,
): Promise<TownFiles | "unusable" | null> {
  const path = given.one("town") ?? given.positionals[0];
  if (path === undefined) return null;
  const opened = await openTown(path, USAGE);
  for (const line of problemLines(opened.problems)) err(line);
  const files = await townFilesOf(path, USAGE);
  return opened.value === null || files.value === null ? "unusable" : files.value;
}

function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(
    `「${text}」は番号として読めません。--port 8080 のように、1から65535の数字を書いてください。`,
  );
}

/** The port that was free, of `tries` in a row; `null` = none. */
async function listen(server: Server, first: number, tries: number): Promise<number | null> {
  for (let port = first; port < first + tries; port++) {
    const isFree = await new Promise<boolean>((settle) => {
      server.once("error", () => settle(false));
      server.listen(port, "localhost", () => settle(true));
    });
    server.removeAllListeners("error");
    if (isFree) return port;
  }
  return null;
}
