import type { AddressCity } from "./addressTable.ts";

/** 市区町村名 as one word, in its parts: 海草郡紀美野町, 大阪市北区. */
export function addressCity(prefecture: string, municipality: string): AddressCity {
  const [, county = "", town] = /^(.{1,4}?郡)(.+[町村])$/.exec(municipality) ?? [];
  if (town !== undefined) return { prefecture, county, name: town, ward: "" };
  const [, name = municipality, ward = ""] = /^(.+?市)(.+区)$/.exec(municipality) ?? [];
  return { prefecture, county: "", name, ward };
}
