import { limitOf } from "../coverage/limitOf.ts";
import { LONGEST_LEG_M, type PreparedTown, type WalkerStreets } from "../coverage/prepareTown.ts";
import { DETOUR_FACTOR, type Question } from "../coverage/question.ts";
import { joinPoints } from "../network/joinPoints.ts";
import type { CandidateSite } from "../places/candidateSite.ts";
import type { Place } from "../places/place.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";
import type { SiteProblem } from "./siteProblem.ts";
import { siteProblemOfReach } from "./siteProblemOfReach.ts";
import { straightSiteReach } from "./straightSiteReach.ts";
import { streetSiteReach } from "./streetSiteReach.ts";

/** A town's question of where to open, and what of it could not be measured. */
export interface TownSites {
  readonly problem: SiteProblem;
  /** What was really measured: a town without streets answers a `street` question as `straightDetour`. */
  readonly measured: Question["measure"];
  /** Candidates, by number, with no street within 250 m: on foot they reach nobody. */
  readonly unjoined: readonly number[];
}

/**
 * Whom every candidate would cover, when the kept places (all with a position) stay: measured as `coverage`
 * does, so that its covered people with the chosen places added are these. `null` where the town does
 * not know the people of the class asked about.
 */
export function siteProblemOf(
  prepared: PreparedTown,
  keptPlaces: readonly Place[],
  candidates: readonly CandidateSite[],
  question: Question,
): TownSites | null {
  const { town, demand } = prepared;
  const people = demand?.people[question.peopleClass];
  if (demand === null || people === undefined) return null;
  const zoneSet = town.zoneSets.find(({ id }) => id === question.zoneSetId) ?? NO_ZONES;
  const sites = {
    demand,
    kept: positionsOf(keptPlaces.map(({ location }) => location!)),
    candidates: positionsOf(candidates),
    limitCm: Math.floor(limitOf(question.limit, question.walker) * 100),
  };
  const streets = question.measure === "street" ? prepared.streetsOf(question.walker) : null;
  const { unjoined, ...reach } =
    streets === null
      ? straightReach(sites, question.measure === "straight" ? 1 : DETOUR_FACTOR)
      : streetReach(sites, streets, people);
  const problem = siteProblemOfReach({
    ...reach,
    people,
    demandZone: prepared.demandZonesOf(zoneSet),
    candidateZone: locateInZones(zoneSet, sites.candidates.lng, sites.candidates.lat),
    zoneCount: zoneSet.zones.length,
  });
  const isFallback = question.measure === "street" && streets === null;
  return { problem, measured: isFallback ? "straightDetour" : question.measure, unjoined };
}

const NO_ZONES: ZoneSet = { id: "", name: "", kind: "other", zones: [] };

interface Positions {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

interface PlacedSites {
  readonly demand: Positions;
  readonly kept: Positions;
  readonly candidates: Positions;
  readonly limitCm: number;
}

function positionsOf(places: readonly { readonly lng: number; readonly lat: number }[]): Positions {
  return {
    lng: Float64Array.from(places, ({ lng }) => lng),
    lat: Float64Array.from(places, ({ lat }) => lat),
  };
}

function straightReach(sites: PlacedSites, factor: number) {
  return { ...straightSiteReach({ ...sites, factor }), unjoined: [] };
}

function streetReach(sites: PlacedSites, streets: WalkerStreets, people: Uint32Array) {
  const { locator, demandJoins, reachSearch } = streets;
  const joinsOf = ({ lng, lat }: Positions) => joinPoints(locator, lng, lat, LONGEST_LEG_M);
  const candidateJoins = joinsOf(sites.candidates);
  const reach = streetSiteReach({
    search: reachSearch,
    demandJoins,
    people,
    keptJoins: joinsOf(sites.kept),
    candidateJoins,
    limitCm: sites.limitCm,
  });
  const numbers = [...candidateJoins.edge.keys()];
  return { ...reach, unjoined: numbers.filter((number) => candidateJoins.edge[number]! < 0) };
}
