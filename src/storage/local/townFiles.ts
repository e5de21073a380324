import * as v from "valibot";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/** The files of a town that a person opened: one zip, or the files of a folder by their relative names. */
export type KeptFiles =
  | { readonly kind: "zip"; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: "folder";
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    };

export interface KeptTown {
  readonly townKey: string;
  readonly townName: string;
  /** ISO instant. */
  readonly keptAt: string;
  readonly files: KeptFiles;
}

/** Keeps the files, so that the town is there after a reload; those kept of it before are replaced. */
export function keepTownFiles(database: LocalDatabase, town: KeptTown): Promise<Stored<void>> {
  return stored(async () => {
    await database.townFiles.put(town);
  });
}

/** The kept files of a town; `null` = none, or none that can be read. */
export function keptTown(
  database: LocalDatabase,
  townKey: string,
): Promise<Stored<KeptTown | null>> {
  return stored(async () => {
    const row = await database.townFiles.get(townKey);
    return v.is(keptTownSchema, row) ? row : null;
  });
}

const bytes = v.instance(Uint8Array);
const keptTownSchema = v.object({
  townKey: v.string(),
  townName: v.string(),
  keptAt: v.string(),
  files: v.variant("kind", [
    v.object({ kind: v.literal("zip"), name: v.string(), bytes }),
    v.object({
      kind: v.literal("folder"),
      files: v.array(v.object({ name: v.string(), bytes })),
    }),
  ]),
});
