import type { AddressRow } from "./addressRow.ts";
import {
  type AddressCity,
  type AddressTable,
  type AddressTown,
  ENTRY_KINDS,
  partCode,
} from "./addressTable.ts";
import { foldAddress } from "./foldAddress.ts";

/**
 * The table of all that sources say. A 町字 that several sources have is one town, its first point kept, however
 * they write it (松江東二丁目, 松江東 and 2丁目); numbers said twice at one place are one.
 */
export function tableFromRows(rows: Iterable<AddressRow>): AddressTable {
  const gathered = new GatheredAddresses();
  for (const row of rows) gathered.add(row);
  return gathered.table();
}

interface Entry {
  readonly town: number;
  readonly kind: number;
  readonly parts: readonly [number, number, number];
  readonly lng: number;
  readonly lat: number;
}

class GatheredAddresses {
  private readonly cities: AddressCity[] = [];
  private readonly towns: AddressTown[] = [];
  private readonly cityOfKey = new Map<string, number>();
  private readonly townOfKey = new Map<string, number>();
  private readonly labels = new Map<string, number>();
  private readonly entries: Entry[] = [];

  add({ city, town, number, point }: AddressRow): void {
    const at = this.townIndex(this.cityIndex(city), town, number === null ? point : null);
    if (number === null || point === null) return;
    const [first = 0, second = 0, third = 0] = number.parts.map((part) => this.codeOf(part));
    const kind = ENTRY_KINDS.indexOf(number.kind);
    const [lng, lat] = [gridDegrees(point[0]), gridDegrees(point[1])];
    this.entries.push({ town: at, kind, parts: [first, second, third], lng, lat });
  }

  table(): AddressTable {
    const entries = withoutTwins(this.entries.sort(inOrder));
    const firstEntry = new Uint32Array(this.towns.length + 1);
    for (const { town } of entries) firstEntry[town + 1]!++;
    for (let town = 0; town < this.towns.length; town++) firstEntry[town + 1]! += firstEntry[town]!;
    const column = (part: 0 | 1 | 2) => Uint32Array.from(entries, ({ parts }) => parts[part]);
    return {
      cities: this.cities,
      towns: this.towns,
      labels: [...this.labels.keys()],
      firstEntry,
      entryKind: Uint8Array.from(entries, ({ kind }) => kind),
      entryParts: [column(0), column(1), column(2)],
      entryLng: Float64Array.from(entries, ({ lng }) => lng),
      entryLat: Float64Array.from(entries, ({ lat }) => lat),
    };
  }

  private cityIndex(city: AddressCity): number {
    const key = `${city.prefecture} ${city.name} ${city.ward}`;
    const known = this.cityOfKey.get(key);
    if (known !== undefined) return known;
    const sameName = this.cities.findIndex(
      ({ name, ward }) => city.prefecture === "" && name === city.name && ward === city.ward,
    );
    const at = sameName >= 0 ? sameName : this.cities.push(city) - 1;
    this.cityOfKey.set(key, at);
    return at;
  }

  private townIndex(city: number, given: AddressRow["town"], point: AddressTown["point"]): number {
    const sourceKey = `${city} ${given.oaza} ${given.chome ?? ""} ${given.koaza}`;
    const at = this.townOfKey.get(sourceKey) ?? this.sameTown(sourceKey, city, given);
    const town = { ...factsOf(given), ...this.towns[at]! };
    this.towns[at] =
      point !== null && town.point === null
        ? { ...town, point: [gridDegrees(point[0]), gridDegrees(point[1])] }
        : town;
    return at;
  }

  private sameTown(sourceKey: string, city: number, given: AddressRow["town"]): number {
    const town = inParts(city, given);
    const { oaza, chome, koaza } = town;
    const key = `=${city} ${folded(oaza)} ${chome} ${folded(koaza)}`;
    const at = this.townOfKey.get(key) ?? this.towns.push(town) - 1;
    this.townOfKey.set(key, at).set(sourceKey, at);
    return at;
  }

  private codeOf(part: string): number {
    const label = folded(part);
    if (!/^\d{1,9}$/.test(label) && !this.labels.has(label))
      this.labels.set(label, this.labels.size);
    return partCode(label, this.labels)!;
  }
}

/** What the first source that has it says of a town besides its name. */
function factsOf({ kana, postcode }: AddressRow["town"]): Pick<AddressTown, "kana" | "postcode"> {
  return {
    ...(kana === undefined ? {} : { kana }),
    ...(postcode === undefined ? {} : { postcode }),
  };
}

/** 松江東二丁目 as 松江東 and 2; 大字園部 as 園部; a 小字 that belongs to no 大字 stands for itself. */
function inParts(city: number, given: AddressRow["town"]): AddressTown {
  const { chome } = given;
  const [oaza, koaza] = given.oaza === "" ? [given.koaza, ""] : [given.oaza, given.koaza];
  const name = oaza.replace(/^(大字|字)(?=.)/, "");
  const [, base, written] = /^(.+?)([0-9０-９〇一二三四五六七八九十百]+)丁目?$/.exec(name) ?? [];
  const number = written === undefined ? 0 : Number(folded(written));
  if (chome === undefined && base !== undefined && number > 0) {
    return { city, oaza: base, chome: number, koaza, point: null };
  }
  return { city, oaza: name, chome: chome ?? 0, koaza: koaza.replace(/^字(?=.)/, ""), point: null };
}

function folded(text: string): string {
  return foldAddress(text).text;
}

/** To 0.000001°, as the file of a town keeps it. */
function gridDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function inOrder(a: Entry, b: Entry): number {
  return (
    a.town - b.town ||
    a.kind - b.kind ||
    a.parts[0] - b.parts[0] ||
    a.parts[1] - b.parts[1] ||
    a.parts[2] - b.parts[2] ||
    a.lng - b.lng ||
    a.lat - b.lat
  );
}

function withoutTwins(sorted: readonly Entry[]): Entry[] {
  return sorted.filter((entry, i) => i === 0 || inOrder(entry, sorted[i - 1]!) !== 0);
}
