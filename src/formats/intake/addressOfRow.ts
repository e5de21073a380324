import { keepCells, type RowReading, textOf } from "./rowReading.ts";

/** Where a row says it is, in words. */
export interface RowAddress {
  readonly address: string;
  /** The building, where it is not part of the address. */
  readonly venue: string;
}

/**
 * The address of a row: as one text, with its municipality in front where it lacks that; or made of its
 * parts. Parts that the text does not repeat stay among the kept columns. 方書 is the venue, or the end of
 * the address where a venue is given besides.
 */
export function addressOfRow(reading: RowReading): RowAddress {
  const whole = oneLine(textOf(reading, "address", " "));
  const parts = PARTS.map((use) => ({ use, text: oneLine(textOf(reading, use, "")) }));
  const municipality = oneLine(textOf(reading, "municipality", ""));
  const building = textOf(reading, "building", " ");
  const venue = textOf(reading, "venue", " ");
  const address =
    whole === "" ? parts.map(({ text }) => text).join("") : withMunicipality(whole, municipality);
  if (whole !== "") {
    for (const { use, text } of parts) if (!address.includes(text)) keepCells(reading, use);
  }
  if (venue === "" || building === "" || venue === building) {
    return { address, venue: venue || building };
  }
  return { address: `${address} ${building}`.trim(), venue };
}

const PARTS = ["prefecture", "municipality", "town", "houseNumber"] as const;

function withMunicipality(address: string, municipality: string): string {
  if (municipality === "" || address.includes(municipality)) return address;
  const city = municipality.replace(/^(東京都|北海道|(京都|大阪)府|.{2,3}県)/, "");
  if (address.includes(city)) return address;
  return municipality + address;
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, " ");
}
