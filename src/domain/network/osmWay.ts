import type { LngLat } from "../geo/lngLat.ts";

/** Raw OpenStreetMap content that the walking network is made of, whatever file it was read from. */
export interface OsmExtract {
  readonly ways: readonly OsmWay[];
  /** Tags of the nodes that have any (barrier, crossing, kerb …), by node id. */
  readonly nodeTags: ReadonlyMap<number, OsmTags>;
}

/** One way; `nodeIds[i]` is the node at `positions[i]`. Two ways join where they share a node id. */
export interface OsmWay {
  readonly id: number;
  readonly tags: OsmTags;
  readonly nodeIds: readonly number[];
  readonly positions: readonly LngLat[];
}

export type OsmTags = Readonly<Record<string, string>>;
