import type { Checked } from "../domain/problem.ts";
import type { Town } from "../domain/town/town.ts";
import { readTown } from "../formats/townFolder/readTown.ts";
import { townFilesOf } from "./townFilesOf.ts";

/** Opens a town folder or its zip; a `UsageError` where there is neither. */
export async function openTown(path: string | undefined, usage: string): Promise<Checked<Town>> {
  const files = await townFilesOf(path, usage);
  return files.value === null ? { value: null, problems: files.problems } : readTown(files.value);
}
