import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../../src/domain/problem.ts";
import type { Town } from "../../src/domain/town/town.ts";
import { readTown } from "../../src/formats/townFolder/readTown.ts";
import { townFilesFromBytes } from "../../src/formats/townFolder/townFilesFromBytes.ts";

const FOLDER = resolve(import.meta.dirname, "../../public/towns/engawashi");

/** The files of 縁側市 as they lie in the repository. */
export function committedFiles(): Map<string, Uint8Array> {
  return new Map(
    readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]),
  );
}

/** 縁側市 as the app reads it. */
export async function readSampleTown(): Promise<{ town: Town; problems: readonly Problem[] }> {
  const files = [...committedFiles()].map(([name, bytes]) => ({ name, bytes }));
  const { value, problems } = await readTown(townFilesFromBytes(files));
  if (value === null) throw new Error("縁側市 cannot be read.");
  return { town: value, problems };
}
