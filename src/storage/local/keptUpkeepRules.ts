import * as v from "valibot";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import { type UpkeepRules, USUAL_UPKEEP } from "../../domain/upkeep/upkeepRules.ts";

const KEY = "engawa-map upkeep";
const Months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));
const Rules = v.record(v.picklist(PLACE_KINDS), Months);

/** The periods chosen on this device, the usual ones for kinds without a choice; broken or blocked storage = the usual. */
export function keptUpkeepRules(storage: () => Storage): UpkeepRules {
  try {
    const kept = v.safeParse(Rules, JSON.parse(storage().getItem(KEY) ?? "{}"));
    return kept.success ? { ...USUAL_UPKEEP, ...kept.output } : USUAL_UPKEEP;
  } catch {
    return USUAL_UPKEEP;
  }
}

/** Keeps the periods on this device; false where it keeps nothing. */
export function keepUpkeepRules(storage: () => Storage, rules: UpkeepRules): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(rules));
    return true;
  } catch {
    return false;
  }
}
