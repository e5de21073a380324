import type { Place } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { cleanedCell, isBlankWord } from "./cleanedCell.ts";
import { kindWordsOf } from "./kindWordsOf.ts";
import { type RowReading, textOf } from "./rowReading.ts";

/** The kinds of a row, the words of the file for the most particular, and words that nobody knows. */
export interface RowKinds {
  readonly kinds: Place["kinds"];
  readonly kindDetail?: string;
  readonly unknownWords: readonly string[];
}

/**
 * The kinds of a row by the words of its columns, the most particular first; where these say no more than
 * その他, by the usual kind of the table, else by the name. The most particular words are kept as
 * 種別の細目, the others as they are.
 */
export function kindsOfRow(reading: RowReading, name: string): RowKinds {
  const { plan, row } = reading;
  const cells = plan.kindColumns
    .map((column) => cellOf(reading, column, cleanedCell(row.cells[column] ?? "")))
    .filter(({ text }) => !isBlankWord(text))
    .sort((one, other) => Number(other.isParticular) - Number(one.isParticular));
  const words = cells.flatMap((cell) => cell.words);
  const known = words.map((word) => kindOf(reading, word)).filter((kind) => kind !== null);
  const particular = [...new Set(known)].filter((kind) => kind !== "other");
  const kinds = particular.length > 0 ? particular : [known[0] ?? kindWithoutWords(reading, name)];
  const detailCell = textOf(reading, "kindDetail", "・");
  const detail = cells.find(({ text }) => !/^\d+$/.test(text));
  const isDetailTaken = detailCell !== "" || detail === undefined;
  for (const cell of cells) {
    if (isDetailTaken || cell !== detail) reading.kept.add(cell.column);
  }
  const kindDetail = detailCell || detail?.text;
  return {
    kinds: [kinds[0] ?? "other", ...kinds.slice(1)],
    unknownWords:
      kinds[0] === "other" ? words.filter((word) => kindOf(reading, word) === null) : [],
    ...(kindDetail !== undefined && { kindDetail }),
  };
}

interface KindCell {
  readonly column: number;
  readonly text: string;
  readonly words: readonly string[];
  /** It says more than その他. */
  readonly isParticular: boolean;
}

function cellOf(reading: RowReading, column: number, text: string): KindCell {
  const words = kindWordsOf(text);
  const isParticular = words.some((word) => !UNSAYING.has(kindOf(reading, word)));
  return { column, text, words, isParticular };
}

const UNSAYING: ReadonlySet<PlaceKind | null> = new Set<PlaceKind | null>([null, "other"]);

/** A word that only has the usual kind for want of a better one says nothing. */
function kindOf({ plan }: RowReading, word: string): PlaceKind | null {
  const { kindOfWord: chosen, usualKind } = plan.mapping;
  const kind = Object.hasOwn(chosen, word) ? chosen[word]! : null;
  const guessed = plan.kindOfWord(word);
  return kind === null || (kind === usualKind && guessed === null) ? guessed : kind;
}

function kindWithoutWords({ plan }: RowReading, name: string): PlaceKind {
  const { usualKind } = plan.mapping;
  return usualKind === "other" ? (plan.kindOfWord(name) ?? "other") : usualKind;
}
