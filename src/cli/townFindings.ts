import { LONGEST_LEG_M, type PreparedTown, prepareTown } from "../domain/coverage/prepareTown.ts";
import { networkIslands } from "../domain/network/networkIslands.ts";
import { joinPoints } from "../domain/network/joinPoints.ts";
import { isReachablePlace } from "../domain/places/place.ts";
import type { Problem } from "../domain/problem.ts";
import type { Town } from "../domain/town/town.ts";
import type { TownLayerRole } from "../domain/town/townManifest.ts";
import { validateZoneSet } from "../domain/zones/validateZoneSet.ts";

/**
 * What can only be seen when the layers of a town are laid on each other: zones that overlap, streets that
 * connect to nothing, people and places that no street is near, people outside every zone.
 */
export function townFindings(town: Town): Problem[] {
  const zones = town.zoneSets.flatMap((zoneSet) =>
    validateZoneSet(zoneSet).map((problem) => ({
      ...problem,
      file: fileOf(town, "zones", zoneSet.id),
    })),
  );
  const prepared = prepareTown(town);
  return [
    ...zones,
    ...islandFindings(town),
    ...peopleFindings(prepared),
    ...placeFindings(prepared),
  ];
}

function fileOf({ manifest }: Town, role: TownLayerRole, zoneSetId?: string): string | undefined {
  return manifest.layers.find((layer) => layer.role === role && layer.zoneSetId === zoneSetId)
    ?.file;
}

function islandFindings(town: Town): Problem[] {
  if (town.network === null) return [];
  const count = networkIslands(town.network).islands.length - 1;
  const file = fileOf(town, "network");
  return count === 0 ? [] : [{ code: "networkIslands", severity: "note", file, params: { count } }];
}

function peopleFindings(prepared: PreparedTown): Problem[] {
  const { town } = prepared;
  const file = fileOf(town, "people");
  const { spread, demand } = prepared;
  const problems: Problem[] = [];
  if (spread === null || demand === null) return problems;
  const unjoined = spread.unjoined.everyone ?? 0;
  if (town.network !== null && unjoined > 0) {
    problems.push({
      code: "peopleUnjoined",
      severity: "warning",
      file,
      params: { count: unjoined },
    });
  }
  const unplaced = spread.unplaced.everyone ?? 0;
  if (unplaced > 0) {
    problems.push({
      code: "peopleUnlocated",
      severity: "error",
      file,
      params: { name: "", count: unplaced },
    });
  }
  for (const zoneSet of town.zoneSets) {
    const zone = prepared.demandZonesOf(zoneSet);
    const count = demand.people.everyone?.reduce(
      (sum, here, i) => (zone[i]! < 0 ? sum + here : sum),
      0,
    );
    if (count === undefined || count === 0) continue;
    const params = { count, name: zoneSet.name };
    problems.push({ code: "peopleOutsideZones", severity: "note", file, params });
  }
  return problems;
}

function placeFindings({ town, streetsOf }: PreparedTown): Problem[] {
  const streets = streetsOf("ordinary");
  if (streets === null) return [];
  const places = town.places.filter(isReachablePlace);
  const lng = places.map(({ location }) => location!.lng);
  const lat = places.map(({ location }) => location!.lat);
  const { edge } = joinPoints(streets.locator, lng, lat, LONGEST_LEG_M);
  const file = fileOf(town, "places");
  return places.flatMap(({ name }, i): Problem[] =>
    edge[i]! < 0 ? [{ code: "placeUnjoined", severity: "warning", file, params: { name } }] : [],
  );
}
