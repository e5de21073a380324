import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { placesForAudience } from "../domain/places/placesForAudience.ts";
import { publicSite } from "../formats/publicSite/publicSite.ts";
import { publicTown } from "../formats/publicSite/publicTown.ts";
import { readTownAddresses } from "../formats/townFolder/readTownAddresses.ts";
import { leftOutSentences } from "../text/sendOutText.ts";
import { embedSnippet } from "../text/find/embedSnippet.ts";
import { buildApp } from "./buildApp.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { openTown } from "./openTown.ts";
import { problemLines } from "./problemLines.ts";
import { readShell } from "./readShell.ts";
import { runCommand } from "./runCommand.ts";
import { townFilesOf } from "./townFilesOf.ts";
import { writeSite } from "./writeSite.ts";

const USAGE =
  "npm run build -- --town まちのフォルダー --audience public --url https://www.example.jp/engawa/";
const ROOT = resolve(import.meta.dirname, "../..");

const buildCommand: Command = {
  name: "build",
  purpose:
    "何も書かなければ、画面を dist に組み立てます。--audience public では、だれにでも見せてよい情報だけのサイトを作ります。",
  example: USAGE,
  options: {
    town: { type: "string", meaning: "まちデータのフォルダーか、そのzip" },
    audience: { type: "string", meaning: "public（公開用）だけです" },
    url: { type: "string", meaning: "サイトを置くアドレス。https:// から" },
    out: { type: "string", meaning: "サイトを入れるフォルダー。書かなければ dist-public" },
  },
  run: buildAsAsked,
};

/** `npm run build`: the app alone, or with `--audience public` a site for a town. */
export function runBuild(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(buildCommand, args, terminal);
}

async function buildAsAsked(given: Arguments, terminal: Terminal): Promise<number> {
  const audience = given.one("audience");
  const isPlain = ["town", "audience", "url", "out"].every((option) => !given.has(option));
  if (!isPlain && audience !== "public") {
    throw new UsageError(`--audience public も書いてください。例：${USAGE}`);
  }
  if (!isPlain) return buildSite(given, terminal);
  const { build } = await import("vite");
  await build({ root: ROOT });
  return 0;
}

async function buildSite(given: Arguments, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const siteUrl = urlOf(given.one("url"));
  const madeOn = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());
  const opened = await openTown(given.one("town"), USAGE);
  const files = await townFilesOf(given.one("town"), USAGE);
  if (opened.value === null || files.value === null) return told(opened.problems, err);
  const town = opened.value;
  const addresses = await readTownAddresses(files.value, town.manifest);
  const sent = placesForAudience(town.places, "public", null);
  const shown = publicTown(town, addresses.value, sent.places, madeOn);
  if (shown.value === null) return told(shown.problems, err);
  await buildApp(ROOT, terminal);
  const shell = await readShell(resolve(ROOT, "dist"));
  const site = await publicSite({ town: shown.value, shell, siteUrl, madeOn });
  told([...shown.problems, ...site.problems], err);
  if (site.value === null) return 1;
  const folder = given.one("out") ?? "dist-public";
  await writeSite(resolve(folder), site.value);
  for (const line of leftOutSentences({ ...sent, withheld: reasonsOf(sent), withoutEventCount: 0 }))
    err(line);
  for (const line of summary(site.value, sent.places.length, folder)) out(`${line}\n`);
  out(`ほかのページの中に見せるには：\n  ${embedSnippet(siteUrl, town.manifest.name)}\n`);
  return 0;
}

function told(problems: Parameters<typeof problemLines>[0], err: Terminal["err"]): 1 {
  for (const line of problemLines(problems)) err(line);
  return 1;
}

function reasonsOf({ withheld }: ReturnType<typeof placesForAudience>) {
  return withheld.map(({ reason }) => reason);
}

function urlOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const isUsable = URL.canParse(text) && /^https?:\/\/[^\s?#]+$/.test(text);
  if (isUsable) return text;
  throw new UsageError(
    `「${text}」は、サイトのアドレスとして使えません。--url https://www.example.jp/engawa/ のように書いてください。`,
  );
}

function summary(site: ReadonlyMap<string, Uint8Array>, count: number, folder: string): string[] {
  const all = [...site.values()];
  const bytes = all.reduce((sum, file) => sum + file.length, 0);
  const town = [...site].filter(([path]) => path.startsWith("town/")).map(([, file]) => file);
  const townBytes = town.reduce((sum, file) => sum + gzipSync(file).length, 0);
  return [
    `${count}か所のサイトを「${folder}」に作りました（${all.length} 個のファイル、${(bytes / 1e6).toFixed(1)} MB）。`,
    `はじめて見る人が読むまちのデータ：${Math.ceil(townBytes / 1000)} kB（圧縮したとき）`,
    `つぎにすること：「${folder}」の中身を、そのままホームページのサーバーに置いてください。置き方は よみかた.txt にあります。`,
  ];
}
