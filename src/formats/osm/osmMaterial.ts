import type { OsmTags } from "../../domain/network/osmWay.ts";
import { basemapRowFor } from "./basemapRowFor.ts";

/** What a thing of an OpenStreetMap file is kept for; the rules for walking look closer later. */
export const osmMaterial = {
  isWalkWay: (tags: OsmTags): boolean =>
    tags["highway"] !== undefined ||
    tags["railway"] === "platform" ||
    tags["public_transport"] === "platform" ||
    tags["man_made"] === "pier",
  isMapWay: (tags: OsmTags): boolean =>
    (["area", "line", "point"] as const).some((shape) => basemapRowFor(tags, shape)),
  isMapPoint: (tags: OsmTags): boolean => basemapRowFor(tags, "point") !== undefined,
} as const;
