import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { AddressTable } from "../../../src/domain/addresses/addressTable.ts";
import { isCertainAddress } from "../../../src/domain/addresses/isCertainAddress.ts";
import type { LocatedAddress } from "../../../src/domain/addresses/locatedAddress.ts";
import { locateAddress } from "../../../src/domain/addresses/locateAddress.ts";
import { parseAddress } from "../../../src/domain/addresses/parseAddress.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { readAddressFiles } from "../../../src/formats/addresses/readAddressFiles.ts";
import { readTable } from "../../../src/formats/table/readTable.ts";

const DATA = resolve(import.meta.dirname, "../../../../shared/data");
const WAKAYAMA = join(DATA, "wakayama/addresses_abr");
const INPUTS = join(DATA, "geocode_inputs");
const isThere = existsSync(WAKAYAMA);
if (!isThere) console.info(`No ${WAKAYAMA}: real addresses are not tried.`);

interface CareService {
  readonly address: string;
  readonly lng: number;
  readonly lat: number;
  readonly found: LocatedAddress;
}

describe.skipIf(!isThere)("addresses of 和歌山市", () => {
  let table: AddressTable;
  let problems: readonly Problem[];
  let services: readonly CareService[];

  beforeAll(async () => {
    const files = readdirSync(WAKAYAMA).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(WAKAYAMA, name))),
    }));
    const read = readAddressFiles(files);
    ({ problems } = read);
    table = read.value!;
    services = await careServices(table);
  }, 60_000);

  test("all files of the registry and of 位置参照情報 are read: 151,851 numbers in 30 cities", () => {
    expect(problems).toEqual([]);
    expect(table.cities).toHaveLength(30);
    expect(table.towns.length).toBeGreaterThan(3_500);
    expect(table.entryKind).toHaveLength(151_851);
  });

  test("of 302 care places over half are certain, 95 in 100 of them within 100 m; the rest is for review", () => {
    const certain = services.filter(({ found }) => isCertainAddress(found));
    const judged = certain.filter((service) => isPointOfItsTown(table, service));
    const shareWithin = (metres: number) =>
      judged.filter((service) => offM(service) <= metres).length / judged.length;
    expect(services).toHaveLength(302);
    expect(certain.length).toBeGreaterThanOrEqual(158);
    expect(judged.length).toBeGreaterThanOrEqual(150);
    expect(shareWithin(50)).toBeGreaterThan(0.91);
    expect(shareWithin(100)).toBeGreaterThan(0.95);
    expect(shareWithin(500)).toBeGreaterThan(0.97);
  });

  test("no certain answer is more than 500 m off where the given point can be right", () => {
    const far = services
      .filter((service) => isCertainAddress(service.found) && offM(service) > 500)
      .filter((service) => isPointOfItsTown(table, service));
    expect(far.map(({ address }) => address)).toEqual(POINTS_THAT_CANNOT_BE_RIGHT);
  });

  test("whatever is not found has no number with a point in the table", () => {
    const open = services.filter(({ found }) => !isCertainAddress(found));
    expect(open.every(({ found }) => found.level === "town")).toBe(true);
    expect(open.every(({ found }) => found.alternatives.length === 0)).toBe(true);
  });

  test("of 58,652 addresses of schools only those of 和歌山市 are certain, also without their prefecture", () => {
    const lines = linesOf("schools-input.txt");
    for (const shorten of [(line: string) => line, withoutPrefecture]) {
      const certain = lines.filter((line) => isCertainAddress(locateAddress(table, shorten(line))));
      expect(certain.filter((line) => !isOwn(line))).toEqual([]);
      expect(certain.length).toBeGreaterThanOrEqual(89);
    }
    expect(lines.filter(isOwn)).toHaveLength(182);
  });

  test.each(["kyoto-schools.txt", "schools-tokyo.txt", "sample2.csv"])(
    "of %s only what is of 和歌山 is certain, and hardly a town is mistaken",
    (file) => {
      const lines = linesOf(file);
      const found = lines.map((line) => locateAddress(table, line));
      const certain = lines.filter((_, i) => isCertainAddress(found[i]!));
      expect(certain).toEqual(lines.filter((line) => line === "和歌山市七番丁23番地"));
      const named = found.filter(({ level }) => level !== "none").length;
      expect(named).toBeLessThanOrEqual(3);
    },
  );
});

/**
 * In their towns, but not where their numbers are: 松島 231 to 238 lie in a row around 234, and 弘西 571 and 579 are in
 * the list beside where 576 is found.
 */
const POINTS_THAT_CANNOT_BE_RIGHT: readonly string[] = [
  "松島234-1さわやか和歌山館",
  "和歌山県和歌山市弘西576サービス付き高齢者向け住宅おひさま東",
];

function isOwn(line: string): boolean {
  return line.startsWith("和歌山県和歌山市");
}

function offM({ lng, lat, found }: CareService): number {
  return found.position === null ? Infinity : distanceM(lng, lat, ...found.position);
}

/** Whether the town that the address names, or any of its numbers, is within 500 m of the given point. */
function isPointOfItsTown(table: AddressTable, { lng, lat, found }: CareService): boolean {
  const towns = [...table.towns.entries()].filter(([, { city, oaza, chome }]) => {
    const { prefecture, county, name, ward } = table.cities[city]!;
    const whole = `${prefecture}${county}${name}${ward}${oaza}${chome === 0 ? "" : `${chome}丁目`}`;
    return found.matchedText.replace(/(?<=\D)[\d-]+$/, "") === whole;
  });
  return towns.some(([town, { point }]) => {
    const { firstEntry, entryLng, entryLat } = table;
    const [first, end] = [firstEntry[town]!, firstEntry[town + 1]!];
    const numbers = Array.from(
      entryLng.slice(first, end),
      (x, i) => [x, entryLat[first + i]!] as const,
    );
    const points = point === null ? numbers : [point, ...numbers];
    return points.some(([x, y]) => distanceM(lng, lat, x, y) <= 500);
  });
}

async function careServices(table: AddressTable): Promise<CareService[]> {
  const file = "care_services_wakayama.csv";
  const bytes = new Uint8Array(readFileSync(join(DATA, "wakayama/places", file)));
  const { header, rows } = (await readTable(bytes, file)).value!;
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? "";
  return rows.map((row) => {
    const address = cell(row, "住所");
    const found = locateAddress(table, address, { city: cell(row, "市区町村名") });
    return { address, lng: Number(cell(row, "経度")), lat: Number(cell(row, "緯度")), found };
  });
}

function linesOf(file: string): string[] {
  const lines = readFileSync(join(INPUTS, file), "utf8").split(/\r?\n/);
  return lines.filter((line) => line !== "");
}

function withoutPrefecture(line: string): string {
  const { folded, bodyAt } = parseAddress(line);
  return folded.written.slice(folded.starts[bodyAt]);
}
