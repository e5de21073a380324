import { keepMappings, keptMappings } from "../storage/local/keptMappings.ts";
import type { RememberedMappings } from "../worker/intake/intakeJobs.ts";
import type { AppServices } from "./appServices.ts";
import type { IntakeTables } from "./intakeActions.ts";

type Connect = AppServices["connect"];

/** What columns meant in earlier tables, by shape; none where this device keeps nothing. */
export async function rememberedMappings(connect: Connect): Promise<RememberedMappings> {
  const database = await connect();
  const kept = database.state === "failed" ? database : await keptMappings(database.value);
  if (kept.state === "failed") return {};
  return Object.fromEntries(kept.value.map(({ shape, mapping }) => [shape, mapping]));
}

/** Remembers what the columns of tables that were taken in mean; without a database they are forgotten. */
export async function rememberMappings(
  connect: Connect,
  tables: IntakeTables,
  usedAt: string,
): Promise<void> {
  const database = await connect();
  if (database.state === "failed") return;
  const mappings = tables.map(({ preview, mapping }) => {
    return { shape: preview.shape, mapping, usedAt };
  });
  await keepMappings(database.value, mappings);
}
