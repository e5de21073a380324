import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import { placeFault } from "../../../src/domain/places/placeFault.ts";
import { COLUMN_ALIASES } from "../../../src/formats/intake/columnAliases.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";
import { tablePlan } from "../../../src/formats/intake/tablePlan.ts";
import { TOWN } from "./handTable.ts";

const NAMES = COLUMN_ALIASES.flatMap(([, names]) => names);
const USES = [
  ...new Set(COLUMN_ALIASES.map(([use]) => use)),
  "keep",
  "figures",
  "accessibility",
] as const;

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", "-", "なし", "有", "○", "0", "12", "35.34", "139.45"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "みどりサロン",
      "三島宅",
      "090-1234-5678",
      "毎月第2水曜<br>10:00～",
      "令和6年4月1日",
      "http://a.jp/http://b.jp",
      "35.34,139.45",
      "35°20'24\"",
      "休止中",
      "サロン;カフェ",
      "__proto__",
      "-12345.6",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const heading = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom("", "__proto__", "constructor", "独自", "R6参加者数", "車椅子可"),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const anyTable: fc.Arbitrary<FoundTable> = fc
  .tuple(fc.array(heading, { maxLength: 12 }), fc.boolean())
  .chain(([header, hasPoints]) =>
    fc
      .array(
        fc.record({
          cells: fc.array(cell, { minLength: header.length, maxLength: header.length }),
          lng: fc.double({ noNaN: true }),
          lat: fc.double({ noNaN: true }),
        }),
        { maxLength: 12 },
      )
      .map((rows): FoundTable => {
        const found = rows.map(({ cells, lng, lat }, i) => ({
          row: i + 2,
          cells,
          ...(hasPoints && i % 2 === 0 && { point: { lng, lat } }),
        }));
        const facts = { file: "a.csv", sheet: null, format: "csv", encoding: null } as const;
        return { ...facts, headerRow: 1, header, rows: found, asides: [] };
      }),
  );

const anyUses = fc.array(fc.constantFrom(...USES), { minLength: 12, maxLength: 12 });

/** A table with the mapping that is guessed, or one that nobody would choose. */
const mapped = fc.tuple(anyTable, fc.boolean(), anyUses).map(([table, isGuessed, uses]) => {
  const guessed = guessMapping(table);
  if (isGuessed) return { table, mapping: guessed };
  return { table, mapping: { ...guessed, uses: uses.slice(0, table.header.length) } };
});

test("every row becomes one draft, in order, of a place that could be kept", () => {
  fc.assert(
    fc.property(mapped, ({ table, mapping }) => {
      const { drafts, problems } = draftsOf(table, mapping, TOWN);
      const isRefused = problems.some(({ code }) => code === "tableOfPeople");
      expect(drafts.map(({ source }) => source)).toEqual(isRefused ? [] : table.rows);
      const usable = drafts.filter(({ verdict }) => verdict !== "rejected");
      const faults = usable.map(({ fields }) => placeFault({ ...fields, id: "a" }));
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("every filled cell of a column that is kept is found again as it was", () => {
  fc.assert(
    fc.property(mapped, ({ table, mapping }) => {
      const { extraNames } = tablePlan(table, mapping);
      for (const { source, fields } of draftsOf(table, mapping, TOWN).drafts) {
        for (const [column, use] of mapping.uses.entries()) {
          const text = source.cells[column]!;
          if (use !== "keep" || text.trim() === "") continue;
          expect(Object.hasOwn(fields.extra ?? {}, extraNames[column]!)).toBe(true);
          expect(fields.extra?.[extraNames[column]!]).toBe(text);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("what is not ready says why, and what is guessed is guessed again alike", () => {
  fc.assert(
    fc.property(mapped, ({ table, mapping }) => {
      const { drafts } = draftsOf(table, mapping, TOWN);
      const doubted = drafts.filter(({ verdict }) => verdict !== "ready");
      expect(doubted.filter(({ problems }) => problems.length === 0)).toEqual([]);
      const guessed = guessMapping(table);
      expect(guessMapping(table, guessed)).toEqual(guessed);
    }),
    { numRuns: 200 },
  );
});
