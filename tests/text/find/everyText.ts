import type { Language } from "#src/text/find/language.ts";
import type { TextPart } from "#src/text/find/textPart.ts";

/** A text and where it stands: `PLACE_WORDS.start.device`. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** All that `src/text/find` exports, by name; new files are in it by themselves. */
export const EXPORTS: ReadonlyMap<string, unknown> = new Map(
  Object.values(
    import.meta.glob<Record<string, unknown>>("../../../src/text/find/*.ts", { eager: true }),
  ).flatMap((module) => Object.entries(module)),
);

/** The exported words in languages, by name. */
export const WORD_TABLES: readonly (readonly [string, Readonly<Record<Language, unknown>>])[] = [
  ...EXPORTS,
].flatMap(([name, value]) => (isInLanguages(value) ? [[name, value] as const] : []));

function isInLanguages(value: unknown): value is Readonly<Record<Language, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 3 && ["ja", "easy", "en"].every((key) => keys.includes(key));
}

/** Every text within a value; functions say what they say of a few plain arguments. */
export function saidBy(value: unknown, where: string): readonly Said[] {
  if (typeof value === "string") return [{ where, text: value }];
  if (typeof value === "function") return saidByFunction(value, where);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => saidBy(each, `${where}.${key}`));
}

/** A kana that stands for any name or day in the texts of these tests. */
export const ANY_NAME = "ゐゐ";

const PIECES = {
  metres: "120",
  start: null,
  turn: [ANY_NAME, ANY_NAME],
  corner: ANY_NAME,
  along: null,
  passes: [[ANY_NAME, ANY_NAME]],
};

const ARGUMENTS: readonly (readonly unknown[])[] = [
  [4, 6],
  [1, 1],
  [ANY_NAME, ANY_NAME],
  [null, null],
  [[ANY_NAME, ANY_NAME], ANY_NAME],
  [PIECES],
];

// oxlint-disable-next-line typescript/no-unsafe-function-type -- what its arguments are is not known here
function saidByFunction(say: Function, where: string): readonly Said[] {
  const texts = ARGUMENTS.flatMap((given) => {
    try {
      const text: unknown = Reflect.apply(say, undefined, given);
      return typeof text === "string" && !/undefined|null|NaN|\[object/.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  if (texts.length === 0) throw new Error(`${where} says nothing of any of the plain arguments.`);
  return [...new Set(texts)].map((text, index) => ({ where: `${where}(${index})`, text }));
}

/** The pieces of a text, whichever way a function gives it. */
export function partsOfText(given: Given): readonly TextPart[] {
  if (given === null) return [];
  if (typeof given === "string") return [{ text: given, isJapanese: false }];
  return given.flatMap((each) =>
    typeof each === "string" ? [{ text: each, isJapanese: false }] : "text" in each ? [each] : each,
  );
}

export type Given =
  string | null | readonly string[] | readonly TextPart[] | readonly (readonly TextPart[])[];
