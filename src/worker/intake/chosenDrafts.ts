import type { AddressTable } from "../../domain/addresses/addressTable.ts";
import { locateAddress } from "../../domain/addresses/locateAddress.ts";
import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { breathe } from "../../formats/intake/breathe.ts";
import type { DraftOptions } from "../../formats/intake/draftOptions.ts";
import { datumProblem, pairsOfLocated } from "../../formats/intake/datumProblem.ts";
import { draftsOf } from "../../formats/intake/draftsOf.ts";
import type { IntakeWatch } from "../../formats/intake/intakeWatch.ts";
import { scheduleOfCells } from "../../formats/intake/scheduleOfCells.ts";
import { withLocated } from "../../formats/intake/withLocated.ts";
import type { Noticed } from "./planReport.ts";

/** A table that a person takes in, and what its columns mean. */
export interface ChosenTable {
  readonly table: FoundTable;
  readonly index: number;
  readonly mapping: ColumnMapping;
  readonly isTokyoDatum: boolean;
}

/** Of the town and of the import. */
type DraftFacts = Pick<DraftOptions, "bounds" | "today" | "source"> & { readonly name: string };

const BATCH = 500;

/**
 * Drafts of all chosen tables with positions from their addresses, where the town has a table of addresses;
 * `null` = cancelled.
 */
export async function chosenDrafts(
  chosen: readonly ChosenTable[],
  { name, ...options }: DraftFacts,
  addressesOf: () => Promise<Checked<AddressTable>>,
  watch: { readonly draft: IntakeWatch; readonly locate: IntakeWatch },
): Promise<Noticed | null> {
  const drafts: PlaceDraft[] = [];
  const problems: Problem[] = [];
  for (const [done, { table, index, mapping, isTokyoDatum }] of chosen.entries()) {
    if (!(await breathe(watch.draft, done, chosen.length))) return null;
    const datum = isTokyoDatum ? ({ datum: "tokyo" } as const) : {};
    const read = draftsOf(table, mapping, { ...options, ...datum, readSchedule: scheduleOfCells });
    problems.push(...read.problems);
    for (const draft of read.drafts) drafts.push({ ...draft, table: index });
  }
  const addresses = await addressesOf();
  problems.push(...addresses.problems);
  const located = await locatedFor(drafts, addresses.value, name, watch.locate);
  if (located === null) return null;
  const datumSuspected = suspectedTables(chosen, drafts, located);
  return { drafts: withLocated(drafts, located), located, problems, datumSuspected };
}

/** The tables whose written positions lie off their addresses as the old Tokyo datum does. */
function suspectedTables(
  chosen: readonly ChosenTable[],
  drafts: readonly PlaceDraft[],
  located: readonly (LocatedAddress | null)[],
): Noticed["datumSuspected"] {
  return chosen.flatMap(({ table, index }) => {
    const ofTable = drafts.flatMap((draft, i) => (draft.table === index ? [i] : []));
    const pairs = pairsOfLocated(
      ofTable.map((i) => drafts[i]!),
      ofTable.map((i) => located[i]!),
    );
    const problem = datumProblem(pairs, table.file);
    return problem === null ? [] : [{ table: index, problem }];
  });
}

/** For every draft with an address where that is; `null` for those without, or where there is no table. */
async function locatedFor(
  drafts: readonly PlaceDraft[],
  addresses: AddressTable | null,
  city: string,
  watch: IntakeWatch,
): Promise<(LocatedAddress | null)[] | null> {
  if (addresses === null) return drafts.map(() => null);
  const located: (LocatedAddress | null)[] = [];
  for (const draft of drafts) {
    if (located.length % BATCH === 0 && !(await breathe(watch, located.length, drafts.length))) {
      return null;
    }
    const { address } = draft.fields;
    located.push(address === undefined ? null : locateAddress(addresses, address, { city }));
  }
  return located;
}
