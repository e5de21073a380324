import type { LocatedAddress } from "../domain/addresses/locatedAddress.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";
import { sayProblems } from "./say.ts";

/** Where the town's own table has an address; `null` where the town has no table, which is said. */
export function locateAddress(
  store: AppStore,
  { worker }: Pick<AppServices, "worker">,
): (text: string) => Promise<LocatedAddress | null> {
  return async (text) => {
    const { value, problems } = await worker.locate([{ text }], () => true);
    if (value === null) sayProblems(store, problems);
    return value?.[0] ?? null;
  };
}
