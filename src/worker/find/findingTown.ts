import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import { publicPlacesOf } from "../../domain/places/publicPlacesOf.ts";
import type { Checked } from "../../domain/problem.ts";
import type { SpotIndex } from "../../domain/spots/spotIndex.ts";
import type { Town } from "../../domain/town/town.ts";
import { type WalkingTown, walkingTown } from "../../domain/walking/walkingTown.ts";
import { type WayMarks, wayMarks } from "../../domain/walking/wayMarks.ts";

/** An open town, and what is made of it for さがす when it is first asked for. */
export interface FindingTown {
  readonly town: Town;
  readonly walking: () => WalkingTown;
  readonly marks: () => WayMarks;
  /** With what makes it, and the town's addresses: most people never type where they are. */
  readonly spots: () => Promise<SpotIndex>;
}

/** Nothing is made yet; all of it goes with the town when another one is opened. */
export function findingTown(
  town: Town,
  addresses: () => Promise<Checked<AddressTable>>,
): FindingTown {
  let walking: WalkingTown | null = null;
  let marks: WayMarks | null = null;
  let spots: Promise<SpotIndex> | null = null;
  return {
    town,
    walking: () => (walking ??= walkingTown(town.network)),
    marks: () => (marks ??= wayMarks(town)),
    spots: () => (spots ??= spotsOf(town, addresses)),
  };
}

async function spotsOf(
  { zoneSets, basemap, candidates, places }: Town,
  addresses: () => Promise<Checked<AddressTable>>,
): Promise<SpotIndex> {
  const { spotIndex } = await import("../../domain/spots/spotIndex.ts");
  const { value } = await addresses();
  const known = publicPlacesOf(places);
  return spotIndex({ addresses: value, zoneSets, basemap, candidates, places: known });
}
