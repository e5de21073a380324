import { addressesNear } from "../../domain/addresses/addressesNear.ts";
import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { basemapNear } from "../../domain/town/basemapNear.ts";
import type { Town } from "../../domain/town/town.ts";
import { townSurroundings } from "../../domain/town/townSurroundings.ts";
import type { ZoneSet, ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { readAddressFiles } from "../addresses/readAddressFiles.ts";
import { toDegrees } from "../coordinates/toDegrees.ts";
import { readEdgeTable } from "../edgeTable/readEdgeTable.ts";
import { areasByName } from "../people/areasByName.ts";
import { readPeople } from "../people/readPeople.ts";
import { readCandidates } from "../places/readCandidates.ts";
import { readPlaces } from "../places/readPlaces.ts";
import { readZones, type ZonesAsked } from "../zones/readZones.ts";
import { readBasemapFile } from "./basemapFile.ts";
import { layerFactsOf, type LayerCredits } from "./layerFactsOf.ts";
import type { NamedFile } from "./namedFile.ts";
import { networkOfTown } from "./networkOfTown.ts";
import { peopleInside } from "./peopleInside.ts";
import { type Streets, streetsOfFile } from "./streetsOfFile.ts";
import { townBounds } from "./townBounds.ts";
import { wholeZone } from "./wholeZone.ts";
import type { LayerFacts } from "./writeTown.ts";

/** What a town is made of: files as they are, and what they do not tell themselves. */
export interface TownRecipe {
  readonly name: string;
  readonly code?: string;
  readonly zones?: NamedFile;
  /** What the set is, where the file does not tell it itself. */
  readonly zoneSetName?: string;
  readonly zoneSetKind?: ZoneSetKind;
  readonly places: readonly (NamedFile & { readonly kind?: PlaceKind })[];
  readonly people?: NamedFile;
  /** Polygons to which a table of towns is joined by name. */
  readonly peopleAreas?: NamedFile;
  readonly streets?: NamedFile;
  /** The nodes that the streets run between, where `streets` is a table of edges. */
  readonly streetNodes?: NamedFile;
  readonly candidates?: NamedFile;
  readonly boundary?: NamedFile;
  readonly basemap?: NamedFile;
  /** 位置参照情報, アドレス・ベース・レジストリ, Geolonia: as downloaded. */
  readonly addresses?: readonly NamedFile[];
  /** 基準日 of the people. */
  readonly asOf?: string;
  readonly credits: LayerCredits;
}

/** A town and what `writeTown` needs to write it. */
export interface MadeTown {
  readonly town: Town;
  readonly layerFacts: readonly LayerFacts[];
  readonly addresses: AddressTable | null;
}

/**
 * Makes a town out of the files that a municipality has. People are cut at the boundary, or at the
 * zones where there is none, and streets and base map at its surroundings; without zones the whole town
 * is one, 「全域」. A file that cannot be used costs its own layer only. `null` where nothing tells where
 * the town lies.
 */
export async function makeTown(recipe: TownRecipe): Promise<Checked<MadeTown>> {
  const problems: Problem[] = [];
  const take = <T>({ value, problems: found }: Checked<T>): T | null => {
    problems.push(...found);
    return value;
  };
  const { zones: zoneFile, zoneSetName, zoneSetKind: kind } = recipe;
  const zones = zoneFile && take(areasOf(zoneFile, { name: zoneSetName, kind }));
  const boundary = recipe.boundary && take(areasOf(recipe.boundary));
  const border = (boundary ?? zones)?.zones.map((zone) => zone.geometry) ?? [];
  const streets = recipe.streets ? take(await streetsOf(recipe.streets, recipe.streetNodes)) : null;
  const people = recipe.people ? await peopleOf(recipe, recipe.people, take) : null;
  const bounds = townBounds(border, streets?.network ?? null, people);
  if (bounds === null) {
    const params = { expected: "--zones、--boundary、--streets、--people のどれかのファイル" };
    problems.push({ code: "boundsUnknown", severity: "error", params });
    return { value: null, problems };
  }
  const { name, code } = recipe;
  const town: Town = {
    manifest: { format: "engawa-town", version: 1, name, code, bounds, layers: [] },
    zoneSets: [zones ?? wholeZone(boundary?.zones.map((zone) => zone.geometry) ?? [], bounds)],
    people: people && take(peopleInside(people, border, recipe.people?.name ?? "")),
    ...streetLayers(recipe, streets, border.length > 0 ? townSurroundings(bounds) : null, take),
    places: await placesOf(recipe, bounds, take),
    candidates: await candidatesOf(recipe, bounds, take),
  };
  const addresses = addressesOf(recipe, bounds, take);
  const layerFacts = layerFactsOf(town, recipe.credits, {
    streetsFromOsm: streets?.fromOsm ?? false,
    hasAddresses: addresses !== null,
  });
  problems.push(...licenceProblems(layerFacts));
  return { value: { town, layerFacts, addresses }, problems };
}

type Take = <T>(checked: Checked<T>) => T | null;

function areasOf(
  { name, bytes }: NamedFile,
  asked: Omit<ZonesAsked, "file"> = {},
): Checked<ZoneSet> {
  return readZones(bytes, { file: name, toDegrees, ...asked });
}

async function peopleOf(
  { asOf, peopleAreas }: TownRecipe,
  { name, bytes }: NamedFile,
  take: Take,
): Promise<PeopleCounts | null> {
  const areas = peopleAreas && take(areasOf(peopleAreas));
  const options = { file: name, asOf, areas: areas ? areasByName(areas) : undefined };
  return take(await readPeople(bytes, options));
}

async function streetsOf(file: NamedFile, nodes: NamedFile | undefined): Promise<Checked<Streets>> {
  if (nodes === undefined) return streetsOfFile(file);
  const { value: network, problems } = await readEdgeTable(file, nodes);
  return { value: network && { network, basemap: null, fromOsm: false }, problems };
}

/** Streets and base map, cut at the town's surroundings where there is a border. */
function streetLayers(
  recipe: TownRecipe,
  streets: Streets | null,
  surroundings: Bounds | null,
  take: Take,
): Pick<Town, "network" | "basemap"> {
  const ofFile = recipe.basemap && take(readBasemapFile(recipe.basemap.bytes, recipe.basemap.name));
  const network = streets?.network ?? null;
  const basemap = ofFile ?? streets?.basemap ?? null;
  if (surroundings === null) return { network, basemap };
  return {
    network: network && take(networkOfTown(network, surroundings, recipe.streets?.name ?? "")),
    basemap: basemap && basemapNear(basemap, surroundings),
  };
}

async function placesOf(recipe: TownRecipe, town: Bounds, take: Take): Promise<Place[]> {
  const places: Place[] = [];
  const ids = new Set<string>();
  for (const [i, { name, bytes, kind }] of recipe.places.entries()) {
    const read = take(await readPlaces(bytes, { file: name, kind, town })) ?? [];
    for (const place of read) {
      const id = ids.has(place.id) ? `${i + 1}-${place.id}` : place.id;
      ids.add(id);
      places.push({ ...place, id });
    }
  }
  return places;
}

async function candidatesOf(
  { candidates }: TownRecipe,
  town: Bounds,
  take: Take,
): Promise<readonly CandidateSite[]> {
  if (candidates === undefined) return [];
  return take(await readCandidates(candidates.bytes, { file: candidates.name, town })) ?? [];
}

function licenceProblems(layerFacts: readonly LayerFacts[]): Problem[] {
  return layerFacts
    .filter(({ attribution }) => attribution === "")
    .map(({ name, role }) => ({
      code: "licenceUnknown",
      severity: "note",
      params: { name, role },
    }));
}

/** The addresses in the town's surroundings: files come for whole prefectures. */
function addressesOf(
  { addresses = [] }: TownRecipe,
  town: Bounds,
  take: Take,
): AddressTable | null {
  const table = addresses.length === 0 ? null : take(readAddressFiles(addresses));
  const near = table && addressesNear(table, townSurroundings(town));
  if (table !== null && near === null) {
    take({ value: null, problems: [{ code: "addressesMissing", severity: "error" }] });
  }
  return near;
}
