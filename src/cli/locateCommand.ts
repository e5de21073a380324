import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { AddressTable } from "../domain/addresses/addressTable.ts";
import type { Checked } from "../domain/problem.ts";
import { locatedCsv } from "../formats/addresses/locatedCsv.ts";
import { locatedTable } from "../formats/addresses/locatedTable.ts";
import { readAddressFiles } from "../formats/addresses/readAddressFiles.ts";
import { readTable } from "../formats/table/readTable.ts";
import { MANIFEST_FILE, readManifest } from "../formats/townFolder/readManifest.ts";
import { readTownAddresses } from "../formats/townFolder/readTownAddresses.ts";
import { LOCATED_WORDS } from "../text/locatedWords.ts";
import { addressFilesOf } from "./addressFilesOf.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { problemLines } from "./problemLines.ts";
import { townFilesFromFolder } from "./townFilesFromFolder.ts";

const USAGE = "npm run town -- locate 一覧.csv --addresses 住所のフォルダー --out 位置つき一覧.csv";

/** `locate`: a table of addresses with the position of each, how fine it is, and how far it may be off. */
export const locateCommand: Command = {
  name: "locate",
  purpose:
    "住所の一覧（CSV、Excel）に、経度と緯度を足します。どこまで合ったか、ずれの見込み、人が確かめるかどうかも書きます。",
  example: USAGE,
  options: {
    addresses: {
      type: "string",
      multiple: true,
      meaning:
        "住所の位置。まちデータのフォルダー、または位置参照情報・アドレス・ベース・レジストリ・Geolonia のファイルかフォルダー（必ず書く）",
    },
    column: { type: "string", meaning: "住所の列の見出し。書かなければ、住所・所在地などを探す" },
    out: { type: "string", meaning: "書き出すCSV。書かなければ、この画面に出す" },
  },
  run: locate,
};

async function locate(given: Arguments, { out, err }: Terminal): Promise<number> {
  const list = await namedFile(given.positionals[0]);
  const table = await addressTable(given.all("addresses"));
  const rows = await readTable(list.bytes, list.name);
  for (const line of problemLines([...table.problems, ...rows.problems])) err(line);
  if (table.value === null || rows.value === null) return 1;
  const located = locatedTable(rows.value, table.value, given.one("column"));
  if (located === null) {
    const columns = rows.value.header.filter((name) => name.trim() !== "").join("、");
    throw new UsageError(
      `住所の列が見つかりません。--column に見出しを書いてください。この表の見出し：${columns}`,
    );
  }
  const bytes = locatedCsv(located);
  const path = given.one("out");
  if (path === undefined) out(new TextDecoder().decode(bytes));
  else {
    await writeFile(path, bytes);
    err(`「${path}」に書きました。`);
  }
  for (const line of summaryLines(located.counts)) err(line);
  return 0;
}

function summaryLines({
  total,
  certain,
  review,
}: {
  total: number;
  certain: number;
  review: number;
}): string[] {
  return [
    `${total} 件のうち、位置が決まったもの ${certain} 件、人が確かめるもの ${review} 件です。`,
    LOCATED_WORDS.limit,
  ];
}

async function namedFile(path: string | undefined): Promise<{ name: string; bytes: Uint8Array }> {
  if (path === undefined) throw new UsageError(`住所の一覧を書いてください。例：${USAGE}`);
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null) return { name: basename(path), bytes };
  throw new UsageError(`「${path}」を開けません。ファイルの場所と名前を確かめてください。`);
}

/** The addresses of a town folder, or of downloaded files. */
async function addressTable(paths: readonly string[]): Promise<Checked<AddressTable>> {
  const [first] = paths;
  if (first === undefined) {
    throw new UsageError(
      `--addresses に、住所の位置のファイルかフォルダーを書いてください。例：${USAGE}`,
    );
  }
  const manifest = await readFile(join(first, MANIFEST_FILE)).catch(() => null);
  if (paths.length > 1 || manifest === null) {
    return readAddressFiles((await Promise.all(paths.map(addressFilesOf))).flat());
  }
  const { value, problems } = readManifest(manifest);
  if (value === null) return { value: null, problems };
  return readTownAddresses(townFilesFromFolder(first), value);
}
