import type { RampStep } from "./rampSteps.ts";

/** What the map says of one zone. */
export interface ZoneFigure {
  /** The line under the name, as it is printed: 「1,330人」, 「3か所」, 「なし」; empty = nothing known. */
  readonly text: string;
  /** Class 0–4 of the choropleth, hatched for a zone that has none, or no colour at all. */
  readonly fill: RampStep | "hatched" | null;
}
