import type { AddressTable } from "../domain/addresses/addressTable.ts";
import type { LocatedAddress } from "../domain/addresses/locatedAddress.ts";
import { locateAddress } from "../domain/addresses/locateAddress.ts";
import type { Checked } from "../domain/problem.ts";
import type { AddressAsked, TownWorker } from "./townWorker.ts";

const BATCH = 500;

/** Every address by the table, in batches between which other jobs of the worker have their turn. */
export async function locateAll(
  { value: table, problems }: Checked<AddressTable>,
  asked: readonly AddressAsked[],
  onProgress: Parameters<TownWorker["locate"]>[1],
): Promise<Checked<readonly LocatedAddress[]>> {
  if (table === null) return { value: null, problems };
  const located: LocatedAddress[] = [];
  for (let from = 0; from < asked.length; from += BATCH) {
    for (const { text, city } of asked.slice(from, from + BATCH)) {
      located.push(locateAddress(table, text, { city }));
    }
    if (!(await onProgress(located.length, asked.length))) return { value: null, problems };
  }
  return { value: located, problems };
}
