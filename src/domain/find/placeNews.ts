/** A place that is new, ended, came back, paused, or changed its days, its position or its way to be reached. */
export interface PlaceNews {
  /** `new` is also one that came back. */
  readonly what: "new" | "gone" | "paused" | "days" | "moved" | "contact";
  readonly placeId: string;
  readonly name: string;
}
