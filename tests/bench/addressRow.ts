import Papa from "papaparse";
import type { AddressTable } from "../../src/domain/addresses/addressTable.ts";
import { foldAddress } from "../../src/domain/addresses/foldAddress.ts";
import { isCertainAddress } from "../../src/domain/addresses/isCertainAddress.ts";
import { locateAddress } from "../../src/domain/addresses/locateAddress.ts";
import { tableFromRows } from "../../src/domain/addresses/tableFromRows.ts";
import type { BenchRow } from "./benchRow.ts";
import { measureInTurn, measureOnce } from "./measure.ts";

const ROWS = 10_000;
const TOWNS = 500;
const BLOCKS = 20;
const HOUSES = 15;

/**
 * 10,000 addresses of a CSV, in eight styles, each found in a table of 150,000 numbers: against the parser alone, and
 * against going through names and numbers one after another.
 */
export function addressRow(): BenchRow {
  const table = madeTable();
  const csv = Papa.unparse(Array.from({ length: ROWS }, (_, i) => [`場所${i}`, writtenAddress(i)]));
  const addresses = Papa.parse<[string, string]>(csv).data.map(([, address]) => address);
  const [own, parser] = measureInTurn(5, [
    () => {
      const rows = Papa.parse<[string, string]>(csv).data;
      const found = rows.filter(([, address]) => isCertainAddress(locateAddress(table, address)));
      if (found.length !== ROWS) throw new Error(`${found.length} of ${ROWS} were found.`);
    },
    () => Papa.parse<string[]>(csv),
  ]);
  const scan = measureOnce(() => scanAll(table, addresses));
  return {
    job: "find 10,000 addresses of a CSV",
    size: "150,000 numbers",
    bestMs: own!.bestMs,
    medianMs: own!.medianMs,
    figures: { "rows/s": (ROWS / own!.medianMs) * 1000 },
    baselines: {
      "PapaParse alone": parser!.medianMs,
      "linear scan of names and numbers": scan.medianMs,
    },
  };
}

function madeTable(): AddressTable {
  const city = { prefecture: "静岡県", county: "", name: "縁側市", ward: "" };
  const rows = Array.from({ length: TOWNS * BLOCKS * HOUSES }, (_, i) => {
    const [town, block, house] = partsOf(i);
    const number = { kind: "residence", parts: [String(block), String(house)] } as const;
    const lng = 137.9 + (town % 25) * 0.01 + block * 4e-4;
    const lat = 34.5 + Math.floor(town / 25) * 0.01 + house * 2e-4;
    return { city, town: { oaza: townName(town), koaza: "" }, number, point: [lng, lat] as const };
  });
  return tableFromRows(rows);
}

function partsOf(entry: number): [town: number, block: number, house: number] {
  const town = Math.floor(entry / (BLOCKS * HOUSES));
  return [town, 1 + (Math.floor(entry / HOUSES) % BLOCKS), 1 + (entry % HOUSES)];
}

function townName(town: number): string {
  const heads = Array.from("東西南北上中下本新元");
  const tails = ["松江", "之島", "ヶ丘", "澤", "浜", "野", "条", "町", "台", "原"];
  const name = `${heads[town % 10]}${tails[Math.floor(town / 10) % 10]}`;
  return `${name}${"一二三四五"[Math.floor(town / 100)]}丁目`;
}

function writtenAddress(row: number): string {
  const [town, block, house] = partsOf((row * 7919) % (TOWNS * BLOCKS * HOUSES));
  const name = townName(town);
  const [base, chome] = [name.slice(0, -3), 1 + Math.floor(town / 100)];
  const styles = [
    `静岡県縁側市${name}${block}番${house}号`,
    `縁側市${base}${chome}丁目${block}-${house}`,
    `${base}${chome}－${block}－${house}`,
    `〒430-0001 静岡県縁側市${name}${block}番地の${house}`,
    `縁側市${base.replace("ヶ", "が").replace("澤", "沢")}${chome}-${block}-${house} コーポ縁側２０１`,
    `縁側市 ${name} ${block}の${house}`,
    `静岡県縁側市大字${base}${chome}丁目${block}番${house}`,
    `縁側市${base}${chome}ー${block}ー${house}（縁側会館内）`,
  ];
  return styles[row % styles.length]!;
}

/** How many addresses begin with a name of the table and go on with one of its numbers, each looked at in turn. */
function scanAll(table: AddressTable, addresses: readonly string[]): number {
  const names = table.towns.map(({ oaza, chome }) => foldAddress(`${oaza}${chome}丁目`).text);
  const [blocks, houses] = table.entryParts;
  return addresses.filter((address) => {
    const { text } = foldAddress(address);
    const town = names.findIndex((name) => text.includes(name));
    const [block, house] = (text.split("丁目")[1] ?? "").split(/\D+/).map(Number);
    for (
      let entry = table.firstEntry[town] ?? 0;
      entry < (table.firstEntry[town + 1] ?? 0);
      entry++
    ) {
      if (blocks[entry] === block! * 2 + 2 && houses[entry] === house! * 2 + 2) return true;
    }
    return false;
  }).length;
}
