import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from "maplibre-gl";
import { BACKGROUND_SOURCE } from "./showBackground.ts";

const RETRY_MS = 30_000;

/**
 * Says when the background's tiles cannot be read, and when they can again; each change once. While
 * they fail they are asked for again every half minute and when the device is back on the network.
 * A tile that does not exist (404, open sea) is no failure. Returns how to stop watching.
 */
export function watchBackground(map: MapLibreMap, onFailed: (failed: boolean) => void): () => void {
  let failed = false;
  const change = (now: boolean) => {
    if (now !== failed) onFailed(now);
    failed = now;
  };
  const onError = (event: ErrorEvent) => {
    if (isOfBackground(event) && statusOf(event.error) !== 404) change(true);
  };
  const onData = (event: MapSourceDataEvent) => {
    if (isOfBackground(event) && hasLoadedTile(event)) change(false);
  };
  const retry = () => {
    if (failed && map.getSource(BACKGROUND_SOURCE)) map.refreshTiles(BACKGROUND_SOURCE);
  };
  map.on("error", onError);
  map.on("sourcedata", onData);
  globalThis.addEventListener("online", retry);
  const timer = setInterval(retry, RETRY_MS);
  return () => {
    map.off("error", onError);
    map.off("sourcedata", onData);
    globalThis.removeEventListener("online", retry);
    clearInterval(timer);
  };
}

function isOfBackground(event: object): boolean {
  return "sourceId" in event && event.sourceId === BACKGROUND_SOURCE;
}

function hasLoadedTile(event: { readonly tile?: unknown }): boolean {
  const { tile } = event;
  return typeof tile === "object" && tile !== null && "state" in tile && tile.state === "loaded";
}

function statusOf(error: object): unknown {
  return "status" in error ? error.status : undefined;
}
