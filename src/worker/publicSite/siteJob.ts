import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { Problem } from "../../domain/problem.ts";

/** What a site for the public is asked with; the worker never gets more of the places than the public. */
export interface SiteRequest {
  readonly places: readonly PublicPlace[];
  /** Where this app was put up, with `/` at its end: its own files are part of the site. */
  readonly appUrl: string;
  /** Where the site will stand; `null` = not known. */
  readonly siteUrl: string | null;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** A site as one zip; `zip` is `null` where it may not or cannot be made. */
export interface ZippedSite {
  readonly zip: Uint8Array | null;
  readonly fileCount: number;
  readonly problems: readonly Problem[];
}
