import type { TownManifest } from "../../domain/town/townManifest.ts";

/** What every page of a public site has to know. */
export interface SiteFacts {
  readonly manifest: TownManifest;
  /** Where the site will stand, with `/` at its end; `null` = not said. */
  readonly siteUrl: string | null;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}
