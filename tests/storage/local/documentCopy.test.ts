import { assert, json, property, string, uint8Array, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../src/domain/document/document.ts";
import { documentCopy } from "../../../src/storage/local/documentCopy.ts";
import { readDocumentCopy } from "../../../src/storage/local/readDocumentCopy.ts";
import { salon } from "../../domain/document/worlds.ts";

const facts = { townKey: "code:222216", townName: "湖西市", savedAt: "2026-11-20T01:02:03.000Z" };

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
        const copy = readDocumentCopy(documentCopy(documentOf(places), facts), "控え.json");
        expect(copy).toEqual({ value: { ...facts, places }, problems: [] });
      }),
    );
  });

  test("has one place a line, so that two copies can be compared", () => {
    const text = new TextDecoder().decode(
      documentCopy(documentOf([salon("a"), salon("b")]), facts),
    );
    expect(text.split("\n")).toHaveLength(5);
    expect(JSON.parse(text)).toMatchObject({ format: "engawa-document", version: 1, ...facts });
  });

  test("of an empty document is a copy too", () => {
    const copy = readDocumentCopy(documentCopy(documentOf([]), facts), "控え.json");
    expect(copy).toEqual({ value: { ...facts, places: [] }, problems: [] });
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
    const text = JSON.stringify({ format: "engawa-document", version: 2, ...facts, places: [] });
    expect(readDocumentCopy(bytesOf(text), "控え.json")).toMatchObject({
      value: null,
      problems: [{ code: "copyVersionUnknown", params: { found: 2, expected: 1 } }],
    });
  });

  test("cut anywhere is refused, never half read", () => {
    const whole = documentCopy(documentOf([salon("a"), salon("b")]), facts);
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
