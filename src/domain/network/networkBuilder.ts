import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { EDGE_FLAGS, STREET_CLASSES, type StreetClass, type WalkNetwork } from "./walkNetwork.ts";

/** What is the same for all edges made from one way. */
export interface EdgeTraits {
  readonly streetClass: StreetClass;
  readonly flags: number;
  readonly direction: "both" | "forward" | "backward";
  readonly name: string;
}

/** Collects nodes and edges one by one and hands them out as the flat arrays of a `WalkNetwork`. */
export class NetworkBuilder {
  readonly #nodeLng: number[] = [];
  readonly #nodeLat: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #lengthCm: number[] = [];
  readonly #class: number[] = [];
  readonly #flags: number[] = [];
  readonly #name: number[] = [];
  readonly #firstBend: number[] = [0];
  readonly #bendLng: number[] = [];
  readonly #bendLat: number[] = [];
  readonly #nameIndex = new Map<string, number>([["", 0]]);

  get edgeCount(): number {
    return this.#from.length;
  }

  addNode([lng, lat]: LngLat): number {
    this.#nodeLat.push(lat);
    return this.#nodeLng.push(lng) - 1;
  }

  /**
   * Adds the edge between two nodes; `path` runs from the one to the other, both ends included.
   * Its length is measured along the path unless `lengthCm` is given; at least 1 cm.
   * A loop becomes two edges that meet at its middle bend; a loop without a bend is nothing.
   */
  addEdge(
    from: number,
    to: number,
    path: readonly LngLat[],
    traits: EdgeTraits,
    lengthCm = pathLengthCm(path),
  ): void {
    if (from !== to) return this.#addStretch(from, to, path, traits, lengthCm);
    if (path.length < 3) return;
    const half = path.length >> 1;
    const middle = this.addNode(path[half]!);
    const [there, back] = [path.slice(0, half + 1), path.slice(half)];
    const share = pathLengthCm(there) / Math.max(1, pathLengthCm(there) + pathLengthCm(back));
    const thereCm = Math.round(lengthCm * share);
    this.#addStretch(from, middle, there, traits, thereCm);
    this.#addStretch(middle, from, back, traits, lengthCm - thereCm);
  }

  finish(): WalkNetwork {
    return {
      nodeLng: Float64Array.from(this.#nodeLng),
      nodeLat: Float64Array.from(this.#nodeLat),
      edgeFrom: Uint32Array.from(this.#from),
      edgeTo: Uint32Array.from(this.#to),
      edgeLengthCm: Uint32Array.from(this.#lengthCm),
      edgeClass: Uint8Array.from(this.#class),
      edgeFlags: Uint16Array.from(this.#flags),
      firstBend: Uint32Array.from(this.#firstBend),
      bendLng: Float64Array.from(this.#bendLng),
      bendLat: Float64Array.from(this.#bendLat),
      edgeName: Uint32Array.from(this.#name),
      streetNames: [...this.#nameIndex.keys()],
    };
  }

  #addStretch(
    from: number,
    to: number,
    path: readonly LngLat[],
    { streetClass, flags, direction, name }: EdgeTraits,
    lengthCm: number,
  ): void {
    const isBackward = direction === "backward";
    this.#from.push(isBackward ? to : from);
    this.#to.push(isBackward ? from : to);
    this.#lengthCm.push(Math.max(1, lengthCm));
    this.#class.push(STREET_CLASSES.indexOf(streetClass));
    this.#flags.push(flags | (direction === "both" ? 0 : EDGE_FLAGS.oneWay));
    this.#name.push(this.#indexOfName(name));
    const bends = path.slice(1, -1);
    for (const [lng, lat] of isBackward ? bends.toReversed() : bends) {
      this.#bendLng.push(lng);
      this.#bendLat.push(lat);
    }
    this.#firstBend.push(this.#bendLng.length);
  }

  #indexOfName(name: string): number {
    const known = this.#nameIndex.get(name);
    if (known !== undefined) return known;
    this.#nameIndex.set(name, this.#nameIndex.size);
    return this.#nameIndex.size - 1;
  }
}

function pathLengthCm(path: readonly LngLat[]): number {
  let lengthM = 0;
  for (let i = 1; i < path.length; i++) {
    const [lngA, latA] = path[i - 1]!;
    const [lngB, latB] = path[i]!;
    lengthM += distanceM(lngA, latA, lngB, latB);
  }
  return Math.round(lengthM * 100);
}
