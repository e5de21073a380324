import type { AddressTable } from "../domain/addresses/addressTable.ts";
import { type AnsweredQuestion, classLimits } from "../domain/coverage/classLimits.ts";
import { type PreparedTown, prepareTown } from "../domain/coverage/prepareTown.ts";
import type { Question } from "../domain/coverage/question.ts";
import type { Bounds } from "../domain/geo/lngLat.ts";
import type { Checked } from "../domain/problem.ts";
import type { Town } from "../domain/town/town.ts";
import { type TownTiles, townTiles } from "../formats/tiles/townTiles.ts";
import { readTownAddresses } from "../formats/townFolder/readTownAddresses.ts";
import type { TownFiles } from "../formats/townFolder/townFiles.ts";
import { type FindingTown, findingTown } from "./find/findingTown.ts";

/** An open town, and what is made of it when it is first asked for. */
export interface RunningTown {
  readonly town: Town;
  readonly name: string;
  readonly bounds: Bounds;
  /** The people spread over the streets: with the first question, so that screens and tiles do not wait for it. */
  readonly prepared: () => PreparedTown;
  /** `classLimits`, once for each question and not again with every edit. */
  readonly limitsFor: (question: Question, answered: AnsweredQuestion) => readonly number[];
  /** `null` where the town has neither streets nor a base map. */
  readonly tiles: () => TownTiles | null;
  readonly finding: () => FindingTown;
  /** Read from the town's files when first asked for. */
  readonly addresses: () => Promise<Checked<AddressTable>>;
}

/** Nothing is made yet; all of it goes with the town when another one is opened. */
export function runningTown(town: Town, files: TownFiles): RunningTown {
  let ready: PreparedTown | null = null;
  let tiles: TownTiles | null = null;
  let addresses: Promise<Checked<AddressTable>> | null = null;
  let kept: { readonly asked: string; readonly limits: readonly number[] } | null = null;
  let finding: FindingTown | null = null;
  const addressTable = (): Promise<Checked<AddressTable>> =>
    (addresses ??= readTownAddresses(files, town.manifest));
  const prepared = (): PreparedTown => (ready ??= prepareTown(town));
  return {
    town,
    name: town.manifest.name,
    bounds: town.manifest.bounds,
    prepared,
    limitsFor: (question, answered) => {
      const asked = JSON.stringify(question);
      if (kept?.asked !== asked) {
        kept = { asked, limits: classLimits(prepared(), question, answered) };
      }
      return kept.limits;
    },
    tiles: () => {
      const { network, basemap } = town;
      if (network === null && basemap === null) return null;
      return (tiles ??= townTiles(network, basemap));
    },
    finding: () => (finding ??= findingTown(town, addressTable)),
    addresses: addressTable,
  };
}
