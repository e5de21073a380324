import { useState } from "react";
import type { UpkeepRules } from "../domain/upkeep/upkeepRules.ts";
import { keepUpkeepRules, keptUpkeepRules } from "../storage/local/keptUpkeepRules.ts";

/** The periods after which places should be confirmed again, and a way to choose others on this device. */
export function useUpkeepRules(): [UpkeepRules, (rules: UpkeepRules) => void] {
  const [rules, setRules] = useState(() => keptUpkeepRules(deviceStorage));
  return [
    rules,
    (chosen) => {
      keepUpkeepRules(deviceStorage, chosen);
      setRules(chosen);
    },
  ];
}

function deviceStorage(): Storage {
  return window.localStorage;
}
