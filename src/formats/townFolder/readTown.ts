import type { Checked, Problem } from "../../domain/problem.ts";
import type { Town } from "../../domain/town/town.ts";
import {
  TOWN_LAYER_ROLES,
  type TownLayerRole,
  type TownManifest,
} from "../../domain/town/townManifest.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { decodeNetwork } from "../network/decodeNetwork.ts";
import { readZones } from "../zones/readZones.ts";
import { readBasemapFile } from "./basemapFile.ts";
import { readCandidatesFile } from "./candidatesFile.ts";
import { readPeopleFile } from "./peopleFile.ts";
import { readPlacesFile } from "./placesFile.ts";
import { layerBytes } from "./layerBytes.ts";
import { readAhead } from "./readAhead.ts";
import { MANIFEST_FILE, readManifest } from "./readManifest.ts";
import type { TownFiles } from "./townFiles.ts";

/**
 * Reads a town. Without a usable `town.json` there is none; any other file that is missing or broken
 * costs only its own layer, which is then `null` or empty, and told. A file that differs from its
 * digest is read all the same, and told. Layers that the manifest does not name are told as notes.
 * Addresses are left to `readTownAddresses`: no screen waits for them. With `roles` only these layers are read, the
 * others are as if the town had none, and nothing is told of them.
 */
export async function readTown(
  files: TownFiles,
  roles: readonly TownLayerRole[] = TOWN_LAYER_ROLES,
): Promise<Checked<Town>> {
  const manifestBytes = await files.read(MANIFEST_FILE);
  if (manifestBytes === null) {
    return {
      value: null,
      problems: [{ code: "manifestMissing", severity: "error", file: MANIFEST_FILE }],
    };
  }
  const { value: manifest, problems: manifestProblems } = readManifest(manifestBytes);
  if (manifest === null) return { value: null, problems: manifestProblems };
  const problems: Problem[] = [...manifestProblems, ...missingLayers(manifest, roles)];
  const layerFiles = manifest.layers
    .filter(({ role }) => role !== "addresses" && roles.includes(role))
    .map(({ file }) => file);
  const source: Source = { files: readAhead(files, layerFiles), manifest, roles, problems };
  const { bounds } = manifest;
  const town: Town = {
    manifest,
    zoneSets: await readZoneSets(source),
    people: await readLayer(source, "people", readPeopleFile),
    network: await readLayer(source, "network", decodeNetwork),
    places:
      (await readLayer(source, "places", (bytes, file) => readPlacesFile(bytes, file, bounds))) ??
      [],
    candidates: (await readLayer(source, "candidates", readCandidatesFile)) ?? [],
    basemap: await readLayer(source, "basemap", readBasemapFile),
  };
  return { value: town, problems };
}

interface Source {
  readonly files: TownFiles;
  readonly manifest: TownManifest;
  readonly roles: readonly TownLayerRole[];
  /** Gathers what is found while the layers are read. */
  readonly problems: Problem[];
}

function missingLayers(manifest: TownManifest, roles: readonly TownLayerRole[]): Problem[] {
  const present = new Set(manifest.layers.map((layer) => layer.role));
  const missing = roles.filter((role) => role !== "addresses" && !present.has(role));
  return missing.map((role) => ({
    code: "layerMissing",
    severity: "note",
    file: MANIFEST_FILE,
    params: { role },
  }));
}

async function readZoneSets(source: Source): Promise<ZoneSet[]> {
  const sets: ZoneSet[] = [];
  for (const layer of source.manifest.layers) {
    if (layer.role !== "zones" || !source.roles.includes("zones")) continue;
    const bytes = await layerBytes(source.files, layer, source.problems);
    if (bytes === null) continue;
    const read = readZones(bytes, {
      file: layer.file,
      id: layer.zoneSetId ?? layer.file,
      name: layer.name,
      kind: layer.zoneSetKind ?? "other",
      asOf: layer.asOf,
    });
    source.problems.push(...read.problems);
    if (read.value !== null) sets.push(read.value);
  }
  return sets;
}

/** The first layer of a role, as `read` understands it; `null` = none, or not usable. */
async function readLayer<T>(
  source: Source,
  role: Exclude<TownLayerRole, "zones" | "addresses">,
  read: (bytes: Uint8Array, file: string) => Checked<T>,
): Promise<T | null> {
  const layer = source.manifest.layers.find(
    (each) => each.role === role && source.roles.includes(role),
  );
  const bytes = layer && (await layerBytes(source.files, layer, source.problems));
  if (layer === undefined || !bytes) return null;
  const { value, problems } = read(bytes, layer.file);
  source.problems.push(...problems.map((problem) => ({ file: layer.file, ...problem })));
  return value;
}
