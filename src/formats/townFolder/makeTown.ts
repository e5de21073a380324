import type { MultiPolygon } from "geojson";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { multiPolygonBounds } from "../../domain/geo/multiPolygonBounds.ts";
import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import { clipPeopleToBoundary } from "../../domain/people/clipPeopleToBoundary.ts";
import type { PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { Town } from "../../domain/town/town.ts";
import type { ZoneSet, ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { areasByName } from "../people/areasByName.ts";
import { readPeople } from "../people/readPeople.ts";
import { readPlaces } from "../places/readPlaces.ts";
import { readZones, type ZonesAsked } from "../zones/readZones.ts";
import { toDegrees } from "../zones/toDegrees.ts";
import { readBasemapFile } from "./basemapFile.ts";
import { layerFactsOf, type LayerCredits } from "./layerFactsOf.ts";
import { streetsOfFile } from "./streetsOfFile.ts";
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
  readonly boundary?: NamedFile;
  readonly basemap?: NamedFile;
  /** 基準日 of the people. */
  readonly asOf?: string;
  readonly credits: LayerCredits;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A town and what `writeTown` needs to write it. */
export interface MadeTown {
  readonly town: Town;
  readonly layerFacts: readonly LayerFacts[];
}

/**
 * Makes a town out of the files that a municipality has. People are cut at the boundary, or at the
 * zones where there is none; without zones the whole town is one, 「全域」. A file that cannot be used
 * costs its own layer only. `null` where nothing tells where the town lies.
 */
export async function makeTown(recipe: TownRecipe): Promise<Checked<MadeTown>> {
  const problems: Problem[] = [];
  const take = <T>({ value, problems: found }: Checked<T>): T | null => {
    problems.push(...found);
    return value;
  };
  const { zoneSetName, zoneSetKind } = recipe;
  const zones =
    recipe.zones && take(areasOf(recipe.zones, { name: zoneSetName, kind: zoneSetKind }));
  const boundary = recipe.boundary && take(areasOf(recipe.boundary));
  const streets = recipe.streets && take(streetsOfFile(recipe.streets));
  const people = recipe.people ? await peopleOf(recipe, recipe.people, take) : null;
  const border = (boundary ?? zones)?.zones.map((zone) => zone.geometry) ?? [];
  const network = streets?.network ?? null;
  const bounds = boundsOf(border, network, people);
  if (bounds === null) {
    const params = { expected: "--zones、--boundary、--streets、--people のどれかのファイル" };
    problems.push({ code: "boundsUnknown", severity: "error", params });
    return { value: null, problems };
  }
  const basemap =
    recipe.basemap && take(readBasemapFile(recipe.basemap.bytes, recipe.basemap.name));
  const town: Town = {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: recipe.name,
      code: recipe.code,
      bounds,
      layers: [],
    },
    zoneSets: [zones ?? wholeZone(boundary?.zones.map((zone) => zone.geometry) ?? [], bounds)],
    people: people && take(clipped(people, border, recipe.people?.name)),
    network,
    places: await placesOf(recipe, bounds, take),
    candidates: [],
    basemap: basemap ?? streets?.basemap ?? null,
  };
  const layerFacts = layerFactsOf(town, recipe.credits, streets?.fromOsm ?? false);
  problems.push(...licenceProblems(layerFacts));
  return { value: { town, layerFacts }, problems };
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

/** A point outside is told by its name, since it is a wrong position more often than a neighbour. */
function clipped(
  people: PeopleCounts,
  border: readonly MultiPolygon[],
  file: string | undefined,
): Checked<PeopleCounts> {
  if (border.length === 0) return { value: people, problems: [] };
  const { counts, peopleOutside } = clipPeopleToBoundary(people, border);
  const kept = new Set(counts.cells.map(({ id }) => id));
  const problems = people.cells.flatMap(({ id, shape, people: { everyone = 0 } }): Problem[] => {
    if (shape.kind !== "point" || kept.has(id)) return [];
    const params = { name: id, found: `${shape.lat}, ${shape.lng}`, count: everyone };
    return [{ code: "peopleOutsideBoundary", severity: "warning", file, params }];
  });
  const named = problems.reduce((sum, { params }) => sum + Number(params?.["count"]), 0);
  const count = (peopleOutside.everyone ?? 0) - named;
  if (count > 0) {
    problems.push({ code: "peopleOutsideBoundary", severity: "note", file, params: { count } });
  }
  return { value: counts, problems };
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

function boundsOf(
  border: readonly MultiPolygon[],
  network: WalkNetwork | null,
  people: PeopleCounts | null,
): Bounds | null {
  const ofBorder = multiPolygonBounds(multiPolygon(border));
  if (ofBorder !== null) return ofBorder;
  if (network !== null) return boundsOfPoints(network.nodeLng, network.nodeLat);
  const points =
    people?.cells.flatMap(({ shape }) => (shape.kind === "point" ? [shape] : [])) ?? [];
  return boundsOfPoints(
    points.map(({ lng }) => lng),
    points.map(({ lat }) => lat),
  );
}

function multiPolygon(parts: readonly MultiPolygon[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: parts.flatMap(({ coordinates }) => coordinates) };
}

function boundsOfPoints(lng: ArrayLike<number>, lat: ArrayLike<number>): Bounds | null {
  const ring = Array.from(lng, (x, i): [number, number] => [x, lat[i]!]);
  return multiPolygonBounds({ type: "MultiPolygon", coordinates: [[ring]] });
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
