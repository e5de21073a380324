import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { applyEdit } from "../../src/domain/document/applyEdit.ts";
import { documentOf } from "../../src/domain/document/document.ts";
import type { Edit } from "../../src/domain/document/edit.ts";
import { movePlace } from "../../src/domain/document/movePlace.ts";
import type { Place } from "../../src/domain/places/place.ts";
import { appendEdits } from "../../src/storage/local/appendEdits.ts";
import type { LocalDatabase } from "../../src/storage/local/localDatabase.ts";
import { openDocument } from "../../src/storage/local/openDocument.ts";
import { openLocalDatabase } from "../../src/storage/local/openLocalDatabase.ts";
import type { Stored } from "../../src/storage/local/storageFailure.ts";
import type { TownBase, TownSession } from "../../src/storage/local/townSession.ts";
import { writeSnapshot } from "../../src/storage/local/writeSnapshot.ts";
import type { BenchRow } from "./benchRow.ts";
import { type Timing, timingOf } from "./measure.ts";

const RECORDS = 100_000;
const EDITS = 300;
const RUNS = 5;
const SIZE = "100,000 records";

/**
 * 100,000 records kept and read back, one edit stored, one edit applied.
 *
 * Limit: the database is one in memory, written in JavaScript and without a disk, so only what is
 * compared with it in the same run says something about a browser.
 */
export async function storageRows(): Promise<BenchRow[]> {
  const places = madePlaces();
  const town: TownBase = { townKey: "bench", townName: "", baseDigest: "", places };
  const document = documentOf(places);
  const wholes: number[] = [];
  const reads: number[] = [];
  const edits: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const database = done(await openLocalDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
    const { session: opened } = done(await openDocument(database, town));
    const session = await appendOneByOne(database, opened, places, edits);
    const seq = session.lastSeq - 1;
    wholes.push(
      await tookMs(() =>
        writeSnapshot(database, session, { document, throughSeq: seq, savedAt: "", changes: [] }),
      ),
    );
    reads.push(await tookMs(() => openDocument(database, town)));
    database.close();
  }
  return [
    {
      ...row("snapshot written, journal dropped; in memory", timingOf(wholes)),
      baselines: { "Dexie bulkPut, one record each": await bulkPutMs(places) },
    },
    row("read, checked, journal replayed; in memory", timingOf(reads)),
    row("one edit stored; in memory", timingOf(edits)),
    row("one edit applied", timingOf(applyingMs(places))),
  ];
}

function row(job: string, { bestMs, medianMs, p99Ms }: Timing): BenchRow {
  return { job, size: SIZE, bestMs, medianMs, figures: { "p99 ms": p99Ms } };
}

async function appendOneByOne(
  database: LocalDatabase,
  opened: TownSession,
  places: readonly Place[],
  edits: number[],
): Promise<TownSession> {
  let session = opened;
  for (let index = 0; index < EDITS; index++) {
    const start = performance.now();
    const outcome = await appendEdits(database, session, [moved(places, index)], () => {});
    if (outcome.state !== "stored") throw new Error(`not stored: ${outcome.state}`);
    if (index > 0) edits.push(performance.now() - start);
    ({ session } = outcome);
  }
  return session;
}

function applyingMs(places: readonly Place[]): number[] {
  let document = documentOf(places);
  return Array.from({ length: EDITS * 10 }, (_, index) => {
    const edit = moved(places, index);
    const start = performance.now();
    const outcome = applyEdit(document, edit);
    const took = performance.now() - start;
    if (outcome.state === "refused") throw new Error(outcome.problem.code);
    ({ document } = outcome);
    return took;
  });
}

async function bulkPutMs(places: readonly Place[]): Promise<number> {
  const database = new Dexie("bulk", { indexedDB: new IDBFactory(), IDBKeyRange });
  database.version(1).stores({ places: "id" });
  await database.open();
  const start = performance.now();
  await database.table("places").bulkPut(places);
  const took = performance.now() - start;
  database.close();
  return took;
}

function moved(places: readonly Place[], index: number): Edit {
  const place = places[(index * 37) % places.length]!;
  const location = { lng: 137.9 + index * 1e-5, lat: 34.6, precision: "exact" } as const;
  return movePlace(place, location, { id: `edit${index}`, at: "", author: "" });
}

function madePlaces(): Place[] {
  return Array.from({ length: RECORDS }, (_, index) => ({
    id: `0190a1b2-0000-7000-8000-${index.toString(16).padStart(12, "0")}`,
    name: `サロン ${index}`,
    kinds: ["salon"],
    location: { lng: 137.9 + (index % 1000) * 1e-4, lat: 34.6, precision: "exact" },
    address: `縁側市本町${index % 100}番地`,
    scheduleText: "第2・第4火曜 10時から12時",
    fee: "100円",
    audienceGroups: ["だれでも"],
    status: { state: "open" },
  }));
}

async function tookMs(work: () => Promise<Stored<unknown>>): Promise<number> {
  const start = performance.now();
  done(await work());
  return performance.now() - start;
}

function done<T>(result: Stored<T>): T {
  if (result.state === "failed") throw new Error(result.reason);
  return result.value;
}
