import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { OsmTags, OsmWay } from "../../domain/network/osmWay.ts";
import { assembleRings } from "./assembleRings.ts";
import type { OsmArea, OsmFile, OsmPoint } from "./osmFile.ts";
import { osmMaterial } from "./osmMaterial.ts";
import { polygonsOf } from "./polygonsOf.ts";

/** A member of a relation that is a way. */
export interface WayMember {
  readonly wayId: number;
  readonly role: string;
}

interface RawWay {
  readonly id: number;
  readonly tags: OsmTags;
  readonly nodeIds: readonly number[];
}

/**
 * Takes nodes, ways and relations in any order and hands out what is of use, ways with their positions.
 * A way that runs out of the file is cut where a node is missing: nothing is drawn across the gap.
 */
export class OsmCollector {
  readonly #index = new Map<number, number>();
  readonly #positions: LngLat[] = [];
  readonly #nodeTags = new Map<number, OsmTags>();
  readonly #ways = new Map<number, RawWay>();
  readonly #relations: { id: number; tags: OsmTags; members: readonly WayMember[] }[] = [];

  addNode(id: number, position: LngLat, tags: OsmTags): void {
    this.#index.set(id, this.#positions.push(position) - 1);
    for (const _ in tags) {
      this.#nodeTags.set(id, tags);
      return;
    }
  }

  hasNode(id: number): boolean {
    return this.#index.has(id);
  }

  addWay(way: RawWay): void {
    this.#ways.set(way.id, way);
  }

  addRelation(id: number, tags: OsmTags, members: readonly WayMember[]): void {
    if (tags["type"] === "multipolygon") this.#relations.push({ id, tags, members });
  }

  finish(): OsmFile {
    const ways = [...this.#waysWhere(osmMaterial.isWalkWay), ...this.#walkAreas()];
    return {
      ways,
      nodeTags: this.#tagsAlong(ways),
      mapWays: this.#waysWhere(osmMaterial.isMapWay),
      mapAreas: this.#mapAreas(),
      mapPoints: this.#mapPoints(),
    };
  }

  #waysWhere(isWanted: (tags: OsmTags) => boolean): OsmWay[] {
    return [...this.#ways.values()]
      .filter(({ tags }) => isWanted(tags))
      .flatMap((way) => this.#placed(way));
  }

  /** The parts of a way whose nodes are in the file. */
  #placed({ id, tags, nodeIds }: RawWay): OsmWay[] {
    const parts: OsmWay[] = [];
    let start = 0;
    for (let i = 0; i <= nodeIds.length; i++) {
      if (i < nodeIds.length && this.#index.has(nodeIds[i]!)) continue;
      const present = nodeIds.slice(start, i);
      const positions = present.map((nodeId) => this.#positionOf(nodeId));
      if (present.length > 1) parts.push({ id, tags, nodeIds: present, positions });
      start = i + 1;
    }
    return parts;
  }

  #positionOf(nodeId: number): LngLat {
    return this.#positions[this.#index.get(nodeId)!]!;
  }

  /** Squares and platforms drawn as multipolygons, as the closed ways they would be without holes. */
  #walkAreas(): OsmWay[] {
    return this.#relations
      .filter(({ tags }) => osmMaterial.isWalkWay(tags))
      .flatMap(({ id, tags, members }) =>
        this.#rings(members, "outer").flatMap((nodeIds) =>
          this.#placed({ id, tags: { ...tags, area: "yes" }, nodeIds }),
        ),
      );
  }

  #mapAreas(): OsmArea[] {
    return this.#relations
      .filter(({ tags }) => osmMaterial.isMapWay(tags))
      .map(({ tags, members }) => ({
        tags,
        polygons: polygonsOf(
          this.#ringsPlaced(members, "outer"),
          this.#ringsPlaced(members, "inner"),
        ),
      }))
      .filter(({ polygons }) => polygons.length > 0);
  }

  #ringsPlaced(members: readonly WayMember[], role: string): LngLat[][] {
    return this.#rings(members, role)
      .filter((ring) => ring.every((nodeId) => this.#index.has(nodeId)))
      .map((ring) => ring.map((nodeId) => this.#positionOf(nodeId)));
  }

  #rings(members: readonly WayMember[], role: string): number[][] {
    const lines = members
      .filter((member) => (member.role || "outer") === role)
      .map(({ wayId }) => this.#ways.get(wayId)?.nodeIds ?? []);
    return assembleRings(lines);
  }

  #tagsAlong(ways: readonly OsmWay[]): ReadonlyMap<number, OsmTags> {
    const used = new Map<number, OsmTags>();
    for (const { nodeIds } of ways) {
      for (const nodeId of nodeIds) {
        const tags = this.#nodeTags.get(nodeId);
        if (tags) used.set(nodeId, tags);
      }
    }
    return used;
  }

  #mapPoints(): OsmPoint[] {
    return [...this.#nodeTags]
      .filter(([, tags]) => osmMaterial.isMapPoint(tags))
      .map(([nodeId, tags]) => ({ tags, position: this.#positionOf(nodeId) }));
  }
}
