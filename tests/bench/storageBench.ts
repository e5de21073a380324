import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { applyEdit } from "../../src/domain/document/applyEdit.ts";
import { documentOf } from "../../src/domain/document/document.ts";
import { movePlace } from "../../src/domain/document/movePlace.ts";
import type { Place } from "../../src/domain/places/place.ts";
import { appendEdits } from "../../src/storage/local/appendEdits.ts";
import type { LocalDatabase } from "../../src/storage/local/localDatabase.ts";
import { openDocument } from "../../src/storage/local/openDocument.ts";
import { openLocalDatabase } from "../../src/storage/local/openLocalDatabase.ts";
import type { Stored } from "../../src/storage/local/storageFailure.ts";
import type { TownBase, TownSession } from "../../src/storage/local/townSession.ts";
import { writeSnapshot } from "../../src/storage/local/writeSnapshot.ts";

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const RECORDS = 100_000;
const EDITED_RECORDS = 50_000;
const EDITS = 300;
const RUNS = 5;
const FAKE = "fake-indexeddb in memory, no disk";

/** Storage rows of the bench: 100,000 records kept and read back, one edit stored, one edit applied. */
export async function storageBench(): Promise<Measured[]> {
  const places = madePlaces(RECORDS);
  const town: TownBase = { townKey: "bench", townName: "", baseDigest: "", places };
  const wholes: number[] = [];
  const reads: number[] = [];
  let edits: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const database = done(await openLocalDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
    const { session } = done(await openDocument(database, town));
    const appended = await appendOneByOne(database, session, places);
    edits = [...edits, ...appended.timesMs];
    const document = documentOf(places);
    const seq = appended.session.lastSeq - 1;
    wholes.push(await timeMs(() => writeSnapshot(database, appended.session, document, seq, "")));
    reads.push(await timeMs(() => openDocument(database, town)));
    database.close();
  }
  const records = `${RECORDS.toLocaleString("en")} records`;
  return [
    row(`${records}: snapshot written, journal dropped`, median(wholes), FAKE),
    row(`${records}: read, checked, journal replayed`, median(reads), FAKE),
    row(`one edit of ${records} stored`, median(edits), `median; ${FAKE}`),
    row(`one edit of ${records} stored, 99th percentile`, percentile(edits, 0.99), FAKE),
    ...applyingRows(places.slice(0, EDITED_RECORDS)),
  ];
}

async function appendOneByOne(
  database: LocalDatabase,
  start: TownSession,
  places: readonly Place[],
): Promise<{ session: TownSession; timesMs: number[] }> {
  let session = start;
  const timesMs: number[] = [];
  for (let index = 0; index < EDITS; index += 1) {
    const edit = moved(places, index);
    const startedMs = performance.now();
    const outcome = await appendEdits(database, session, [edit]);
    const tookMs = performance.now() - startedMs;
    if (outcome.state !== "stored") throw new Error(`not stored: ${outcome.state}`);
    if (index > 0) timesMs.push(tookMs);
    ({ session } = outcome);
  }
  return { session, timesMs };
}

function applyingRows(places: readonly Place[]): Measured[] {
  const timesMs: number[] = [];
  let document = documentOf(places);
  for (let index = 0; index < EDITS * 10; index += 1) {
    const edit = moved(places, index);
    const startedMs = performance.now();
    const outcome = applyEdit(document, edit);
    timesMs.push(performance.now() - startedMs);
    if (outcome.state === "refused") throw new Error(outcome.problem.code);
    ({ document } = outcome);
  }
  const name = `one edit of ${EDITED_RECORDS.toLocaleString("en")} places applied`;
  return [
    row(name, median(timesMs), "median, in memory"),
    row(`${name}, 99th percentile`, percentile(timesMs, 0.99), "in memory"),
  ];
}

function moved(places: readonly Place[], index: number) {
  const place = places[(index * 37) % places.length]!;
  const location = { lng: 137.9 + index * 1e-5, lat: 34.6, precision: "exact" } as const;
  return movePlace(place, location, { id: `edit${index}`, at: "", author: "" });
}

function madePlaces(count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
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

async function timeMs(work: () => Promise<Stored<unknown>>): Promise<number> {
  const startedMs = performance.now();
  done(await work());
  return performance.now() - startedMs;
}

function done<T>(result: Stored<T>): T {
  if (result.state === "failed") throw new Error(result.reason);
  return result.value;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, value: number, note: string): Measured {
  return { name, value, unit: "ms", note };
}
