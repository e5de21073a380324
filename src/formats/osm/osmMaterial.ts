import type { OsmTags } from "../../domain/network/osmWay.ts";

const MAP_WAY_KEYS = ["natural", "waterway", "landuse", "leisure", "railway", "building"];
const MAP_POINT_KEYS = ["place", "railway", "natural"];

/** What a thing of an OpenStreetMap file may be kept for, by its keys alone; the rules look closer later. */
export const osmMaterial = {
  isWalkWay: (tags: OsmTags): boolean =>
    tags["highway"] !== undefined ||
    tags["railway"] === "platform" ||
    tags["public_transport"] === "platform" ||
    tags["man_made"] === "pier",
  isMapWay: (tags: OsmTags): boolean =>
    MAP_WAY_KEYS.some((key) => tags[key] !== undefined) ||
    /^(motorway|trunk)/.test(tags["highway"] ?? ""),
  isMapPoint: (tags: OsmTags): boolean => MAP_POINT_KEYS.some((key) => tags[key] !== undefined),
} as const;
