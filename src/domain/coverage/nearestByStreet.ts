import { END, endsTowards } from "../network/edgeEnds.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { nearestTwoZones, type TwoZoneSearch } from "../network/nearestTwoZones.ts";
import { type PointsOnEdges, pointsOnEdges } from "../network/pointsOnEdges.ts";
import { sameEdgeCm } from "../network/sameEdgeCm.ts";
import { keepNearer, type NearestPlaces, nonePlaced } from "./nearestPlaces.ts";

/** Points joined to the streets, each with the zone it lies in (-1 = none). */
export interface ZonedJoins {
  readonly joins: StreetJoins;
  readonly zone: Int32Array;
}

/**
 * The nearest places along the streets for every joined point, however far: one search from all places at
 * once, then the better of the two ends of each point's edge, or straight along it. Legs are counted.
 */
export function nearestByStreet(
  search: TwoZoneSearch,
  places: ZonedJoins,
  points: ZonedJoins,
): NearestPlaces {
  nearestTwoZones(search, places.joins, places.zone);
  const onEdges = pointsOnEdges(places.joins, search.graph.edgePassage.length);
  const answer = nonePlaced(points.joins.edge.length);
  const meeting = { search, places, onEdges, points, answer };
  const { edge } = points.joins;
  for (let point = 0; point < edge.length; point++) {
    if (edge[point]! < 0) continue;
    offerEnds(meeting, point);
    if (onEdges.first[edge[point]!]! >= 0) offerSameEdge(meeting, point);
  }
  return answer;
}

interface Meeting {
  readonly search: TwoZoneSearch;
  readonly places: ZonedJoins;
  readonly onEdges: PointsOnEdges;
  readonly points: ZonedJoins;
  readonly answer: NearestPlaces;
}

function offerEnds(meeting: Meeting, point: number): void {
  const { network, edgePassage } = meeting.search.graph;
  const { joins } = meeting.points;
  const edge = joins.edge[point]!;
  const lengthCm = network.edgeLengthCm[edge]!;
  const offsetCm = joins.offsetCm[point]!;
  const legCm = joins.legCm[point]!;
  const ends = endsTowards(edgePassage[edge]!, offsetCm, lengthCm);
  if ((ends & END.from) !== 0) {
    offerNode(meeting, point, network.edgeFrom[edge]!, offsetCm + legCm);
  }
  if ((ends & END.to) !== 0) {
    offerNode(meeting, point, network.edgeTo[edge]!, lengthCm - offsetCm + legCm);
  }
}

function offerNode(
  { search, places, points, answer }: Meeting,
  point: number,
  node: number,
  restCm: number,
): void {
  const first = 2 * node;
  const place = search.source[first]!;
  if (place < 0) return;
  keepNearer(answer.distanceCm, answer.place, point, search.distanceCm[first]! + restCm, place);
  const outside = places.zone[place] === points.zone[point] ? first + 1 : first;
  const outsidePlace = search.source[outside]!;
  if (outsidePlace < 0) return;
  const outsideCm = search.distanceCm[outside]! + restCm;
  keepNearer(answer.outsideCm, answer.outsidePlace, point, outsideCm, outsidePlace);
}

function offerSameEdge({ search, places, onEdges, points, answer }: Meeting, point: number): void {
  const edge = points.joins.edge[point]!;
  const passage = search.graph.edgePassage[edge]!;
  for (let place = onEdges.first[edge]!; place >= 0; place = onEdges.next[place]!) {
    const alongCm = sameEdgeCm(
      passage,
      places.joins.offsetCm[place]!,
      points.joins.offsetCm[point]!,
    );
    const offeredCm = places.joins.legCm[place]! + alongCm + points.joins.legCm[point]!;
    keepNearer(answer.distanceCm, answer.place, point, offeredCm, place);
    if (places.zone[place] === points.zone[point]) continue;
    keepNearer(answer.outsideCm, answer.outsidePlace, point, offeredCm, place);
  }
}
