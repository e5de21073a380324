import { readFileSync } from "node:fs";
import { assert, json, property, string, uint8Array, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import { documentChanges } from "../../../src/domain/document/documentChanges.ts";
import { emptyHistory, recordEdit } from "../../../src/domain/document/editHistory.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import {
  type CopyFacts,
  documentCopy,
  type DocumentCopy,
} from "../../../src/storage/local/documentCopy.ts";
import { readDocumentCopy } from "../../../src/storage/local/readDocumentCopy.ts";
import type { KeptMapping } from "../../../src/storage/local/keptMappings.ts";
import { salon, stamp } from "../../domain/document/worlds.ts";

const facts: CopyFacts = {
  townKey: "code:222216",
  townName: "湖西市",
  savedAt: "2026-11-20T01:02:03.000Z",
};

function copyOf(places: readonly Place[]): DocumentCopy {
  return { ...facts, places, changes: [], mappings: [] };
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`copies/${name}`, import.meta.url)));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function expectNoCopy(bytes: Uint8Array): void {
  expect(readDocumentCopy(bytes, "x").problems).toMatchObject([{ code: "copyUnreadable" }]);
}

describe("a copy of the document", () => {
  test("gives back every place and whose it is", () => {
    assert(
      property(uniqueArray(string({ minLength: 1 }), { maxLength: 5 }), string(), (ids, note) => {
        const places = ids.map((id) => ({ ...salon(id, "縁側"), note, extra: { 列: note } }));
        const copy = readDocumentCopy(documentCopy(copyOf(places)), "控え.json");
        expect(copy).toEqual({ value: copyOf(places), problems: [] });
      }),
    );
  });

  test("has one place a line, so that two copies can be compared", () => {
    const text = new TextDecoder().decode(documentCopy(copyOf([salon("a"), salon("b")])));
    const lines = text.split("\n");
    expect(lines.filter((line) => line.includes("サロン"))).toHaveLength(2);
    expect(JSON.parse(text)).toMatchObject({ format: "engawa-document", version: 2, ...facts });
  });

  test("of an empty document is a copy too", () => {
    const copy = readDocumentCopy(documentCopy(copyOf([])), "控え.json");
    expect(copy).toEqual({ value: copyOf([]), problems: [] });
  });

  test("leaves out places that cannot be used, and says which", () => {
    const places = [
      salon("a"),
      { id: "b", name: "種類なし" },
      salon("a", "同じ番号"),
      salon("c", " "),
      { ...salon("d"), location: { lng: 500, lat: 35, precision: "exact" } },
      salon("e"),
    ];
    const head = { format: "engawa-document", version: 1, ...facts };
    const copy = readDocumentCopy(bytesOf(JSON.stringify({ ...head, places })), "控え.json");
    expect(copy.value?.places.map((place) => place.id)).toEqual(["a", "e"]);
    expect(copy.problems.map(({ code, row, file }) => [code, row, file])).toEqual([
      ["entryInvalid", 2, "控え.json"],
      ["idRepeated", 3, "控え.json"],
      ["nameMissing", 4, "控え.json"],
      ["coordinatesOutsideWorld", 5, "控え.json"],
    ]);
  });

  test("of a newer version is not guessed at", () => {
    const text = JSON.stringify({ format: "engawa-document", version: 3, ...facts, places: [] });
    expect(readDocumentCopy(bytesOf(text), "控え.json")).toMatchObject({
      value: null,
      problems: [{ code: "copyVersionUnknown", params: { found: 3, expected: 2 } }],
    });
  });

  test("cut anywhere is refused, never half read", () => {
    const whole = documentCopy(copyOf([salon("a"), salon("b")]));
    for (let length = 0; length < whole.length - 2; length += 1) {
      const copy = readDocumentCopy(whole.slice(0, length), "控え.json");
      expect(copy).toEqual({
        value: null,
        problems: [{ code: "copyUnreadable", severity: "error", file: "控え.json" }],
      });
    }
  });

  test("is never found in other bytes", () => {
    assert(property(uint8Array(), expectNoCopy));
    assert(property(json().map(bytesOf), expectNoCopy));
  });
});

describe("a copy holds everything", () => {
  const done = recordEdit(
    emptyHistory(documentOf([salon("a")])),
    changePlace(salon("a"), { fee: "無料" }, stamp("1")),
  );
  const changes = done.state === "applied" ? documentChanges(done.history) : [];
  const mappings: KeptMapping[] = [
    {
      shape: "名前\u001F種類",
      mapping: {
        uses: ["name", "kinds"],
        kindOfWord: { 体操: "exercise" },
        usualKind: "salon",
        layout: null,
      },
      usedAt: facts.savedAt,
    },
  ];

  test("history and what columns mean among it", () => {
    const copy = { ...copyOf([salon("a")]), changes, mappings };
    const { value, problems } = readDocumentCopy(documentCopy(copy), "控え.json");
    expect(changes).toHaveLength(1);
    expect(value?.mappings).toEqual(mappings);
    expect(value?.changes).toEqual(changes);
    expect(problems).toEqual([]);
  });

  test("of which broken parts are left out and counted, and the places stand", () => {
    const text = JSON.stringify({
      format: "engawa-document",
      version: 2,
      ...facts,
      places: [salon("a")],
      changes: [...changes, { editId: 5 }],
      mappings: [{ shape: "x" }, ...mappings],
    });
    const { value, problems } = readDocumentCopy(bytesOf(text), "控え.json");
    expect(value).toEqual({ ...copyOf([salon("a")]), changes, mappings });
    expect(problems).toMatchObject([{ code: "copyPartUnreadable", params: { count: 2 } }]);
  });
});

describe("copies made by earlier versions still open", () => {
  test("version 1, which held the places alone", () => {
    const { value, problems } = readDocumentCopy(fixture("version1.json"), "version1.json");
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ townName: "縁側市", savedAt: "2026-08-01T00:00:00.000Z" });
    expect(value?.places.map(({ name }) => name)).toEqual(["縁側 松の家", "丘のサロン"]);
    expect(value).toMatchObject({ changes: [], mappings: [] });
  });

  test("version 2, with history and mappings", () => {
    const { value, problems } = readDocumentCopy(fixture("version2.json"), "version2.json");
    expect(problems).toEqual([]);
    expect(value?.places.map(({ name }) => name)).toEqual(["縁側 松の家", "丘のサロン"]);
    expect(value?.changes).toMatchObject([
      { author: "花子", subject: "changePlace", places: [{ changes: [{ field: "fee" }] }] },
    ]);
    expect(value?.mappings).toMatchObject([{ mapping: { uses: ["name", "kinds", "keep"] } }]);
  });

  test("and what is written today is what the newest fixture looks like", () => {
    const bytes = fixture("version2.json");
    const { value } = readDocumentCopy(bytes, "version2.json");
    expect(new TextDecoder().decode(documentCopy(value!))).toBe(new TextDecoder().decode(bytes));
  });
});
