import * as v from "valibot";
import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import type { LocalDatabase } from "./localDatabase.ts";
import { stored, type Stored } from "./storageFailure.ts";

/** A mapping that a person has chosen for tables of one shape, for all towns. */
export interface KeptMapping {
  readonly shape: string;
  readonly mapping: ColumnMapping;
  /** ISO instant. */
  readonly usedAt: string;
}

/** The mappings kept on this device, the last used first; those that cannot be read are passed over. */
export function keptMappings(database: LocalDatabase): Promise<Stored<KeptMapping[]>> {
  return stored(async () => {
    const rows = await database.mappings.toArray();
    return rows.filter(isKeptMapping).sort((a, b) => (a.usedAt < b.usedAt ? 1 : -1));
  });
}

/**
 * Keeps mappings for the next tables of their shapes; one kept before stays where it was used later.
 * Limit: the 300 last used; the others are let go.
 */
export function keepMappings(
  database: LocalDatabase,
  mappings: readonly KeptMapping[],
): Promise<Stored<void>> {
  const { mappings: table } = database;
  return stored(() =>
    database.transaction("rw", table, async () => {
      const before = await table.bulkGet(mappings.map(({ shape }) => shape));
      await table.bulkPut(
        mappings.filter(({ usedAt }, index) => !((before[index]?.usedAt ?? "") > usedAt)),
      );
      const rows = await table.toArray();
      const oldest = rows.toSorted((a, b) => (a.usedAt < b.usedAt ? 1 : -1)).slice(MOST_MAPPINGS);
      await table.bulkDelete(oldest.map(({ shape }) => shape));
    }),
  );
}

/** Whether a value read back is a kept mapping. */
export function isKeptMapping(value: unknown): value is KeptMapping {
  return v.is(keptSchema, value);
}

const MOST_MAPPINGS = 300;

const kind = v.picklist(PLACE_KINDS);
const mappingSchema = v.looseObject({
  uses: v.array(v.string()),
  kindOfWord: v.record(v.string(), kind),
  usualKind: kind,
  layout: v.nullable(v.string()),
});
const keptSchema = v.looseObject({
  shape: v.string(),
  usedAt: v.string(),
  mapping: mappingSchema,
});
