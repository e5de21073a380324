import type { WalkNetwork } from "../network/walkNetwork.ts";
import type { PeopleCounts } from "../people/peopleCell.ts";
import type { CandidateSite } from "../places/candidateSite.ts";
import type { Place } from "../places/place.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";
import type { Basemap } from "./basemap.ts";
import type { TownManifest } from "./townManifest.ts";

/** まちデータ: all that is known about one municipality. `null` = the town does not have it. */
export interface Town {
  readonly manifest: TownManifest;
  readonly zoneSets: readonly ZoneSet[];
  readonly people: PeopleCounts | null;
  readonly network: WalkNetwork | null;
  readonly places: readonly Place[];
  readonly candidates: readonly CandidateSite[];
  readonly basemap: Basemap | null;
}
