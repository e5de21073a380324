import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const BLAMING = /空白地帯|買い物弱者|交通弱者|危険な|問題のある/;
const BUTTON_JARGON = /"(?:OK|Submit|実行|キャンセル|送信)"/;

function filesUnder(folder: string, kind: RegExp): string[] {
  return readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

test("no sentence blames a place or the people in it, no button speaks like a machine", () => {
  const files = filesUnder("text", /\.ts$/);
  expect(files.length).toBeGreaterThan(30);
  const wrong = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return BLAMING.test(text) || BUTTON_JARGON.test(text);
  });
  expect(wrong).toEqual([]);
});

test("all Japanese of the screens stands in src/text", () => {
  const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
  const wrong = ["ui", "features", "app"].flatMap((folder) =>
    filesUnder(folder, /\.tsx?$/).flatMap((file) =>
      withoutComments(readFileSync(file, "utf8"))
        .split("\n")
        .filter((line) => japanese.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    ),
  );
  expect(wrong).toEqual([]);
});

/** Docstrings may name what the screen calls a thing. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}
