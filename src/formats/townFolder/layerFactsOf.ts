import type { Town } from "../../domain/town/town.ts";
import type { TownLayerRole } from "../../domain/town/townManifest.ts";
import type { LayerFacts } from "./writeTown.ts";

/** The credits as they must be printed, where the person gave them; `all` is for layers without their own. */
export type LayerCredits = Readonly<Partial<Record<TownLayerRole | "all", string>>>;

const OSM = {
  licence: "ODbL 1.0",
  attribution: "© OpenStreetMap contributors",
  url: "https://www.openstreetmap.org/copyright",
  redistribution: "allowed",
} as const;

/** Licences that let data be passed on with its credit. */
const OPEN_LICENCE =
  /CC0|CC[ -]BY(?:-SA)?(?: ?\d\.\d)?|ODbL(?: ?1\.0)?|PDL ?1\.0|公共データ利用規約|オープンデータ公開/;

/**
 * What is to be told of each layer that a town has. Streets and base map from OpenStreetMap carry its
 * credit. Other layers carry the credit given; one that names an open licence may be passed on, any
 * other may not until somebody says so.
 */
export function layerFactsOf(
  town: Town,
  credits: LayerCredits,
  { streetsFromOsm, hasAddresses }: { streetsFromOsm: boolean; hasAddresses: boolean },
): LayerFacts[] {
  const facts = (role: TownLayerRole, name: string, file: string): LayerFacts => {
    const isOsm = streetsFromOsm && (role === "network" || role === "basemap");
    const told = isOsm && !credits[role] ? OSM : creditFacts(credits[role] ?? credits.all ?? "");
    return { role, name, file, processed: true, ...told };
  };
  return [
    ...town.zoneSets.map(({ id, name, kind }) => ({
      ...facts("zones", name, `${id}.geojson`),
      zoneSetId: id,
      zoneSetKind: kind,
      ...(id === "whole" ? WHOLE : {}),
    })),
    ...(town.people === null
      ? []
      : [peopleFacts(facts("people", "人口", "people.json"), town.people.asOf)]),
    ...(town.network === null ? [] : [facts("network", "道", "network.bin")]),
    ...(town.places.length === 0 ? [] : [facts("places", "場所", "places.json")]),
    ...(town.candidates.length === 0 ? [] : [facts("candidates", "候補地", "candidates.json")]),
    ...(town.basemap === null ? [] : [facts("basemap", "下地", "basemap.geojson")]),
    ...(hasAddresses ? [facts("addresses", "住所", "addresses.bin")] : []),
  ];
}

function creditFacts(
  attribution: string,
): Pick<LayerFacts, "licence" | "attribution" | "redistribution"> {
  const licence = OPEN_LICENCE.exec(attribution)?.[0] ?? "";
  return { licence, attribution, redistribution: licence === "" ? "unknown" : "allowed" };
}

/** The box around a town is nobody's work. */
const WHOLE = {
  licence: "なし",
  attribution: "データの範囲から作成",
  redistribution: "allowed",
} as const;

function peopleFacts(facts: LayerFacts, asOf: string): LayerFacts {
  return asOf === "" ? facts : { ...facts, asOf };
}
