import { useSyncExternalStore } from "react";

/** Whether there is room for the map beside the list. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => false);
}

const QUERY = "(min-width: 900px)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isWide(): boolean {
  return matchMedia(QUERY).matches;
}
