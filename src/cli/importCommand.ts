import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { AddressTable } from "../domain/addresses/addressTable.ts";
import { locateAddress } from "../domain/addresses/locateAddress.ts";
import type { Bounds } from "../domain/geo/lngLat.ts";
import type { FoundTable } from "../domain/intake/foundTable.ts";
import type { PlaceDraft } from "../domain/intake/placeDraft.ts";
import type { Problem } from "../domain/problem.ts";
import { datumProblem, pairsOfLocated } from "../formats/intake/datumProblem.ts";
import { draftsOf } from "../formats/intake/draftsOf.ts";
import { foundTables } from "../formats/intake/foundTables.ts";
import { guessMapping } from "../formats/intake/guessMapping.ts";
import { scheduleOfCells } from "../formats/intake/scheduleOfCells.ts";
import { withLocated } from "../formats/intake/withLocated.ts";
import { MANIFEST_FILE, readManifest } from "../formats/townFolder/readManifest.ts";
import { readTownAddresses } from "../formats/townFolder/readTownAddresses.ts";
import { problemText } from "../text/problemText.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { townFilesOf } from "./townFilesOf.ts";

const USAGE = "npm run town -- import サロン一覧.xlsx --town まちのフォルダー";
const TOKYO = "tokyo";

/** `import`: the places that a list would give, what was found of its form, and every problem, as JSON. */
export const importCommand: Command = {
  name: "import",
  purpose:
    "場所の一覧（CSV、Excel、GeoJSON、KML、GPX）を読み、場所と気づいたことをJSONにします。文字コード、見出し、列の意味は自分で見つけます。まちは変えません。",
  example: USAGE,
  options: {
    town: {
      type: "string",
      meaning: "まちデータのフォルダー。位置がまちの中かを確かめ、まちの住所データで位置を探します",
    },
    datum: {
      type: "string",
      meaning: `${TOKYO} と書くと、位置を古い日本測地系とみて直します`,
    },
  },
  run: importList,
};

interface Surroundings {
  readonly bounds: Bounds | null;
  readonly addresses: AddressTable | null;
}

async function importList(given: Arguments, { out, err }: Terminal): Promise<number> {
  const path = given.positionals[0];
  if (path === undefined) throw new UsageError(`一覧のファイルを書いてください。例：${USAGE}`);
  const datum = given.one("datum");
  if (datum !== undefined && datum !== TOKYO) {
    throw new UsageError(`--datum に書けるのは ${TOKYO} です。`);
  }
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null)
    throw new UsageError(`「${path}」を読めません。ファイルの場所を確かめてください。`);
  const surroundings = await surroundingsOf(given.one("town"));
  const found = await foundTables(bytes, basename(path));
  const tables = (found.value ?? []).map((table) =>
    tableReport(table, surroundings, datum === TOKYO),
  );
  const problems = found.problems.map(spoken);
  out(`${JSON.stringify({ file: basename(path), tables, problems }, null, 2)}\n`);
  for (const { counts, sheet } of tables) {
    const name = sheet === null ? "" : `「${sheet}」 `;
    err(
      `${name}そのまま使える行 ${counts.ready} 件、確かめる行 ${counts.review} 件、使えない行 ${counts.rejected} 件です。`,
    );
  }
  const refused = [...problems, ...tables.flatMap((table) => table.problems)].filter(
    ({ severity }) => severity === "error",
  );
  for (const { text } of refused) err(text);
  return refused.length > 0 ? 1 : 0;
}

async function surroundingsOf(town: string | undefined): Promise<Surroundings> {
  if (town === undefined) return { bounds: null, addresses: null };
  const files = (await townFilesOf(town, USAGE)).value;
  const bytes = (await files?.read(MANIFEST_FILE)) ?? null;
  const manifest = bytes === null ? null : readManifest(bytes).value;
  if (files === null || manifest === null) {
    throw new UsageError(`「${town}」をまちデータとして読めません。フォルダーを確かめてください。`);
  }
  const { value: addresses } = await readTownAddresses(files, manifest);
  return { bounds: manifest.bounds, addresses };
}

function tableReport(table: FoundTable, { bounds, addresses }: Surroundings, isTokyo: boolean) {
  const mapping = guessMapping(table);
  const read = draftsOf(table, mapping, {
    bounds,
    today: new Date().toLocaleDateString("sv-SE"),
    readSchedule: scheduleOfCells,
    ...(isTokyo && { datum: TOKYO }),
  });
  const located = read.drafts.map(({ fields: { address } }) =>
    addresses === null || address === undefined ? null : locateAddress(addresses, address),
  );
  const drafts = withLocated(read.drafts, located);
  const datum = isTokyo ? null : datumProblem(pairsOfLocated(read.drafts, located), table.file);
  const { sheet, format, encoding, headerRow } = table;
  return {
    sheet,
    format,
    encoding,
    headerRow,
    layout: mapping.layout,
    columns: table.header.map((header, i) => ({ header, use: mapping.uses[i] })),
    kindOfWord: mapping.kindOfWord,
    usualKind: mapping.usualKind,
    counts: countsOf(drafts),
    places: drafts.map(({ source, fields, verdict, problems }) => ({
      row: source.row,
      verdict,
      ...fields,
      problems: problems.map(spoken),
    })),
    problems: [...read.problems, ...(datum === null ? [] : [datum])].map(spoken),
  };
}

function countsOf(drafts: readonly PlaceDraft[]): Record<PlaceDraft["verdict"], number> {
  const counts = { ready: 0, review: 0, rejected: 0 };
  for (const { verdict } of drafts) counts[verdict]++;
  return counts;
}

function spoken(problem: Problem): Problem & { readonly text: string } {
  return { ...problem, text: problemText(problem) };
}
