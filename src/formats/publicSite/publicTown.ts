import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { Basemap } from "../../domain/town/basemap.ts";
import type { Town } from "../../domain/town/town.ts";
import type { TownLayer, TownManifest } from "../../domain/town/townManifest.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { readManifest, MANIFEST_FILE } from "../townFolder/readManifest.ts";
import { writeTown } from "../townFolder/writeTown.ts";

/** A town as everybody may have it. */
export interface PublicTown {
  /** Only the layers that are given away. */
  readonly manifest: TownManifest;
  readonly zoneSets: readonly ZoneSet[];
  readonly places: readonly PublicPlace[];
  readonly network: WalkNetwork | null;
  readonly basemap: Basemap | null;
  /** By name, as `readTown` opens them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The town for the public: layers that may be passed on, with the places given in place of its own. People and
 * candidate sites are never among them; other layers that may not be passed on, or of which nobody knows, are left
 * out and told. Every file is written anew from what was understood of it, so that nothing that a file carries
 * besides goes along. `null` where the source of the places forbids to pass them on.
 */
export function publicTown(
  town: Town,
  addresses: AddressTable | null,
  places: readonly PublicPlace[],
  madeOn: string,
): Checked<PublicTown> {
  const { layers } = town.manifest;
  const ofPlaces = layers.find(({ role }) => role === "places");
  if (ofPlaces?.redistribution === "forbidden") {
    const params = { name: ofPlaces.name };
    return {
      value: null,
      problems: [{ code: "redistributionForbidden", severity: "error", params }],
    };
  }
  const kept = layers.filter(isGivenAway);
  const facts = [...kept, { ...(ofPlaces ?? OWN_PLACES), file: "places.json", asOf: madeOn }];
  const shown: Town = { ...town, people: null, candidates: [], places };
  const files = writeTown(shown, facts, addresses);
  const { value: manifest } = readManifest(files.get(MANIFEST_FILE)!);
  const has = (role: TownLayer["role"]) => kept.some((layer) => layer.role === role);
  const zoneSetIds = new Set(kept.map(({ zoneSetId }) => zoneSetId));
  const zoneSets = town.zoneSets.filter(({ id }) => zoneSetIds.has(id));
  return {
    value: manifest && {
      manifest,
      zoneSets,
      places,
      network: has("network") ? town.network : null,
      basemap: has("basemap") ? town.basemap : null,
      files,
    },
    problems: [...layers.flatMap(leftOut), ...placesProblems(ofPlaces)],
  };
}

const NEVER: ReadonlySet<TownLayer["role"]> = new Set(["people", "candidates"]);

/** Places of a town that came without any: the list is the team's own. */
const OWN_PLACES = {
  role: "places",
  name: "場所",
  licence: "",
  attribution: "",
  processed: true,
  redistribution: "unknown",
} as const;

function isGivenAway({ role, redistribution }: TownLayer): boolean {
  return role !== "places" && !NEVER.has(role) && redistribution === "allowed";
}

function leftOut(layer: TownLayer): Problem[] {
  const { role, name } = layer;
  if (role === "places" || isGivenAway(layer)) return [];
  return [
    NEVER.has(role)
      ? { code: "layerNeverPublic", severity: "note", params: { name } }
      : { code: "layerNotPassedOn", severity: "warning", params: { name } },
  ];
}

function placesProblems(layer: TownLayer | undefined): Problem[] {
  if (layer === undefined || layer.redistribution === "allowed") return [];
  return [{ code: "redistributionUnknown", severity: "warning", params: { name: layer.name } }];
}
