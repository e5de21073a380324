import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Town } from "../../src/domain/town/town.ts";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { SMALL_TOWN_FACTS } from "../formats/townFolder/smallTown.ts";

/** Writes a town into a new folder, some of its files replaced, and gives the folder. */
export async function writtenTown(
  path: string,
  town: Town,
  changes: Readonly<Record<string, Uint8Array>>,
): Promise<string> {
  await mkdir(path);
  const files = new Map([...writeTown(town, SMALL_TOWN_FACTS), ...Object.entries(changes)]);
  for (const [file, bytes] of files) await writeFile(join(path, file), bytes);
  return path;
}
