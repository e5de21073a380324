import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Town } from "../../domain/town/town.ts";
import type { TownLayer, TownLayerRole, TownManifest } from "../../domain/town/townManifest.ts";
import { encodeNetwork } from "../network/encodeNetwork.ts";
import { writeAddressesFile } from "../addresses/addressesFile.ts";
import { writeBasemapFile } from "./basemapFile.ts";
import { writeCandidatesFile } from "./candidatesFile.ts";
import { writePeopleFile } from "./peopleFile.ts";
import { writePlacesFile } from "./placesFile.ts";
import { MANIFEST_FILE } from "./readManifest.ts";
import { sha256Hex } from "./sha256Hex.ts";
import { writeZonesFile } from "./zonesFile.ts";

/** What must be told about a layer; its size and digest are made when it is written. */
export type LayerFacts = Omit<TownLayer, "bytes" | "sha256">;

/**
 * All files of a town by name: `town.json` and one file per layer. Layers that the town does not have
 * are left out; zones are matched to their facts by `zoneSetId`. Addresses are not part of what an open
 * town holds and come beside it. The same town gives the same bytes.
 */
export function writeTown(
  town: Town,
  layerFacts: readonly LayerFacts[],
  addresses: AddressTable | null = null,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const layers: TownLayer[] = [];
  for (const facts of layerFacts) {
    const content = contentOf(town, addresses, facts);
    if (content === null) continue;
    files.set(facts.file, content);
    layers.push(layerOf(facts, content));
  }
  const { format, version, name, code, fictional, bounds } = town.manifest;
  const manifest: TownManifest = { format, version, name, code, fictional, bounds, layers };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return new Map([[MANIFEST_FILE, new TextEncoder().encode(text)], ...files]);
}

/** In one order of fields, so that the same town is the same file. */
function layerOf(facts: LayerFacts, content: Uint8Array): TownLayer {
  const { role, name, file, zoneSetId, zoneSetKind, asOf, processed } = facts;
  const { licence, attribution, url, redistribution } = facts;
  const digest = { bytes: content.length, sha256: sha256Hex(content) };
  const zones = { zoneSetId, zoneSetKind };
  return {
    role,
    name,
    file,
    ...zones,
    ...digest,
    asOf,
    processed,
    licence,
    attribution,
    url,
    redistribution,
  };
}

function contentOf(
  town: Town,
  addresses: AddressTable | null,
  { role, zoneSetId }: LayerFacts,
): Uint8Array | null {
  const zoneSet = town.zoneSets.find((each) => each.id === zoneSetId) ?? null;
  const contents: Record<TownLayerRole, () => Uint8Array | null> = {
    zones: () => zoneSet && writeZonesFile(zoneSet),
    people: () => town.people && writePeopleFile(town.people),
    network: () => town.network && encodeNetwork(town.network),
    places: () => writePlacesFile(town.places),
    candidates: () => writeCandidatesFile(town.candidates),
    basemap: () => town.basemap && writeBasemapFile(town.basemap),
    addresses: () => addresses && writeAddressesFile(addresses),
  };
  return contents[role]();
}
