import { addProtocol, removeProtocol } from "maplibre-gl";

/** Gives the bytes of one tile of the town's base map; `null` where the town has no base map. */
export type LoadTile = (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;

/** Answers every `town://z/x/y` that the map asks for; returns how to stop. */
export function serveTownTiles(loadTile: LoadTile): () => void {
  addProtocol("town", async ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.slice("town://".length).split("/").map(Number);
    return { data: (await loadTile(z, x, y)) ?? new ArrayBuffer(0) };
  });
  return () => removeProtocol("town");
}
