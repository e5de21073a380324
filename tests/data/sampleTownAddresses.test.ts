import { beforeAll, expect, test } from "vitest";
import type { AddressTable } from "../../src/domain/addresses/addressTable.ts";
import { isCertainAddress } from "../../src/domain/addresses/isCertainAddress.ts";
import { locateAddress } from "../../src/domain/addresses/locateAddress.ts";
import { distanceM } from "../../src/domain/geo/distanceM.ts";
import type { Town } from "../../src/domain/town/town.ts";
import { readTownAddresses } from "../../src/formats/townFolder/readTownAddresses.ts";
import { townFilesFromBytes } from "../../src/formats/townFolder/townFilesFromBytes.ts";
import { committedFiles, readSampleTown } from "./readSampleTown.ts";

let town: Town;
let addresses: AddressTable;

beforeAll(async () => {
  ({ town } = await readSampleTown());
  const files = Array.from(committedFiles(), ([name, bytes]) => ({ name, bytes }));
  const { value } = await readTownAddresses(townFilesFromBytes(files), town.manifest);
  addresses = value!;
});

test("the address of every located place is found: its own plot, or its town where no number is told", () => {
  const located = town.places.filter(({ location }) => location !== null);
  expect(located).toHaveLength(90);
  for (const { name, address, location } of located) {
    const found = locateAddress(addresses, address!);
    const apartM = distanceM(...found.position!, location!.lng, location!.lat);
    const isTold = location!.precision === "building";
    expect([name, found.level, found.restText]).toEqual([name, isTold ? "number" : "town", ""]);
    expect(isCertainAddress(found)).toBe(isTold);
    expect(apartM).toBeLessThan(isTold ? 60 : 900);
  }
});

test("every 町名 of the map has numbers, 住居表示 in the 丁目 and 地番 elsewhere", () => {
  const { towns, firstEntry, entryKind } = addresses;
  expect(towns.length).toBeGreaterThan(80);
  for (const [i, { oaza, chome }] of towns.entries()) {
    const kinds = [...new Set(entryKind.slice(firstEntry[i], firstEntry[i + 1]))];
    expect([oaza, kinds]).toEqual([oaza, [chome > 0 ? 0 : 1]]);
  }
});

test("the file stays small: no screen waits for it, but a copy of the town carries it", () => {
  expect(committedFiles().get("addresses.bin")!.length).toBeLessThan(300_000);
});
