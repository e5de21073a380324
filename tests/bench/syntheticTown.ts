import type { Position } from "geojson";
import { fromPlane, localPlane } from "../../src/domain/geo/localPlane.ts";
import { orderedNetwork } from "../../src/domain/network/orderedNetwork.ts";
import type { WalkNetwork } from "../../src/domain/network/walkNetwork.ts";
import type { DemandPoints } from "../../src/domain/people/demandPoints.ts";
import type { Zone, ZoneSet } from "../../src/domain/zones/zoneSet.ts";
import { seededChance } from "./seededChance.ts";
import { type NetworkSize, syntheticNetwork } from "./syntheticNetwork.ts";

export interface TownSize extends NetworkSize {
  readonly name: string;
  readonly people: number;
  /** Zones in each direction. */
  readonly zonesAcross: number;
  readonly zonesUp: number;
  readonly places: number;
}

/** Sizes of design §7. */
export const CITY: TownSize = {
  name: "city",
  nodes: 140_000,
  edges: 172_000,
  widthM: 9_000,
  heightM: 8_000,
  people: 432_000,
  zonesAcross: 6,
  zonesUp: 6,
  places: 600,
};

export const LARGE: TownSize = {
  name: "large",
  nodes: 600_000,
  edges: 737_000,
  widthM: 20_000,
  heightM: 16_000,
  people: 2_000_000,
  zonesAcross: 20,
  zonesUp: 10,
  places: 3_000,
};

/** A made-up town to measure on, ordered as every network of a town is; the same for the same size. */
export interface SyntheticTown {
  readonly size: TownSize;
  readonly network: WalkNetwork;
  readonly demand: DemandPoints;
  readonly zoneSet: ZoneSet;
  readonly placeLng: Float64Array;
  readonly placeLat: Float64Array;
}

/** Where `syntheticNetwork` puts its south-west corner. */
const PLANE = localPlane([134.05, 34.34]);

export function syntheticTown(size: TownSize): SyntheticTown {
  const network = orderedNetwork(syntheticNetwork(size, 1));
  const chance = seededChance(2);
  const places = Array.from({ length: size.places }, () =>
    fromPlane(PLANE, chance() * size.widthM, chance() * size.heightM),
  );
  return {
    size,
    network,
    demand: peopleAlongStreets(network, size.people, chance),
    zoneSet: windingZones(size),
    placeLng: Float64Array.from(places, ([lng]) => lng),
    placeLat: Float64Array.from(places, ([, lat]) => lat),
  };
}

/** One point in the middle of every street, with a few people or none. */
function peopleAlongStreets(
  network: WalkNetwork,
  people: number,
  chance: () => number,
): DemandPoints {
  const count = network.edgeFrom.length;
  const everyone = Uint32Array.from({ length: count }, () =>
    Math.floor(chance() * ((2 * people) / count + 1)),
  );
  const middle = (values: Float64Array) =>
    Float64Array.from(network.edgeFrom, (from, edge) => {
      return (values[from]! + values[network.edgeTo[edge]!]!) / 2;
    });
  return {
    count,
    lng: middle(network.nodeLng),
    lat: middle(network.nodeLat),
    edge: Int32Array.from(everyone.keys()),
    offsetCm: network.edgeLengthCm.map((lengthCm) => lengthCm >> 1),
    legCm: new Uint32Array(count),
    cell: new Uint32Array(count),
    people: { everyone, age65: everyone.map((each) => Math.round(each * 0.3)) },
  };
}

/** A grid of zones whose borders wind and are drawn with a corner every 25 m or so. */
function windingZones(size: TownSize): ZoneSet {
  const zones: Zone[] = [];
  const stepX = size.widthM / size.zonesAcross;
  const stepY = size.heightM / size.zonesUp;
  for (let up = 0; up < size.zonesUp; up++) {
    for (let across = 0; across < size.zonesAcross; across++) {
      const ring = [
        ...side(across * stepX, up * stepY, stepX, 0),
        ...side((across + 1) * stepX, up * stepY, 0, stepY),
        ...side((across + 1) * stepX, (up + 1) * stepY, -stepX, 0),
        ...side(across * stepX, (up + 1) * stepY, 0, -stepY),
      ];
      zones.push({
        id: `${across}-${up}`,
        name: `${across}-${up}`,
        geometry: { type: "MultiPolygon", coordinates: [[[...ring, ring[0]!]]] },
      });
    }
  }
  return { id: "schools", name: "小学校区", kind: "elementarySchoolDistrict", zones };
}

function side(fromXM: number, fromYM: number, alongXM: number, alongYM: number): Position[] {
  const corners = Math.round(Math.hypot(alongXM, alongYM) / 25);
  return Array.from({ length: corners }, (_, corner) => {
    const x = fromXM + (alongXM * corner) / corners;
    const y = fromYM + (alongYM * corner) / corners;
    return fromPlane(PLANE, x + 60 * Math.sin(y / 150), y + 60 * Math.sin(x / 170));
  });
}
