import type { LngLat } from "../geo/lngLat.ts";

/** Something by which people say where they are: 西町2丁目, 栄小学校, 縁側駅, 430-0001. */
export interface Spot {
  readonly kind: "town" | "school" | "station" | "landmark" | "postcode" | "zone" | "place";
  readonly name: string;
  readonly kana?: string;
  readonly at: LngLat;
}
