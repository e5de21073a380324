import { array, assert, asyncProperty, integer, record } from "fast-check";
import { expect, test } from "vitest";
import { documentOf } from "../../src/domain/document/document.ts";
import type { OpenedTown } from "../../src/worker/openedTown.ts";
import { heldPlaces, type ListChange } from "../../src/worker/heldPlaces.ts";
import { placesInWorker } from "../../src/state/placesInWorker.ts";
import { someState } from "../features/fakeApp.tsx";
import { salon } from "../domain/document/worlds.ts";

const TOWN = someState([]).town!;

test("whatever documents are asked about, the job has exactly their places", async () => {
  const version = record({ from: integer({ min: 0, max: 9 }), count: integer({ min: 0, max: 9 }) });
  await assert(
    asyncProperty(array(version, { maxLength: 6 }), async (versions) => {
      const { held, withPlaces } = worker();
      const documents = versions.map(({ from, count }) =>
        documentOf(Array.from({ length: count }, (_, i) => salon(`${from + i}`, `${from}の${i}`))),
      );
      const seen = await Promise.all(
        documents.map((document) => withPlaces({ town: TOWN, document }, async () => held.all())),
      );
      for (const [index, { places }] of documents.entries()) {
        expect(seen[index]).toEqual(new Map(places));
      }
    }),
  );
});

test("only what has changed goes over, in pieces", async () => {
  const { told, withPlaces } = worker();
  const places = Array.from({ length: 4500 }, (_, i) => salon(`${i}`));
  await withPlaces({ town: TOWN, document: documentOf(places) }, done);
  expect(told.map(({ puts }) => puts.length)).toEqual([2000, 2000, 500]);
  expect(told.map(({ isAnew }) => isAnew)).toEqual([true, false, false]);
  told.length = 0;
  const changed = documentOf([salon("0", "新しい名"), ...places.slice(2)]);
  await withPlaces({ town: TOWN, document: changed }, done);
  expect(told).toEqual([{ isAnew: false, puts: [salon("0", "新しい名")], deletes: ["1"] }]);
  await withPlaces({ town: TOWN, document: changed }, done);
  expect(told).toHaveLength(1);
});

test("in another town, or after a piece was lost, all of it goes over anew", async () => {
  const { told, withPlaces, breakNext } = worker();
  const document = documentOf([salon("a")]);
  await withPlaces({ town: TOWN, document }, done);
  const another: OpenedTown = { ...TOWN };
  await withPlaces({ town: another, document }, done);
  breakNext();
  const grown = documentOf([salon("a"), salon("b")]);
  await expect(withPlaces({ town: another, document: grown }, done)).rejects.toThrow("no memory");
  await withPlaces({ town: another, document: grown }, done);
  expect(told.map(({ isAnew }) => isAnew)).toEqual([true, true, true]);
});

function worker() {
  const held = heldPlaces();
  const told: ListChange[] = [];
  let isBroken = false;
  const withPlaces = placesInWorker({
    hold: async (change) => {
      if (isBroken) {
        isBroken = false;
        throw new Error("no memory");
      }
      told.push(change);
      held.change(change);
    },
  });
  return { held, told, withPlaces, breakNext: () => void (isBroken = true) };
}

async function done(): Promise<void> {}
