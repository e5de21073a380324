import { foldedText } from "../table/foldedText.ts";

/** The columns that add up to the people from one age to another, both counted; `to` = Infinity: and over. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly number[];
}

/**
 * The age bands of a 地域・年齢別人口 table by its header: 「0-4歳の男性」「85歳以上の女性」 (自治体標準 04),
 * 「0～4歳」, or `man1 … man18, woman1 … woman18` (five years each, the last and over).
 * Where a band stands for both sexes and for each, the two sexes are added.
 */
export function ageBandsOf(header: readonly string[]): AgeBand[] {
  const found = header.map((name, column) => ({ column, ...bandNamed(foldedText(name)) }));
  const lastNumbered = Math.max(...found.map((band) => band.number ?? 0));
  const bands = new Map<number, { to: number; bySex: number[]; both: number[] }>();
  for (const { column, from, to, sex, number } of found) {
    if (from === undefined) continue;
    const end = number === lastNumbered && number !== undefined ? Infinity : (to ?? Infinity);
    const band = bands.get(from) ?? { to: end, bySex: [], both: [] };
    bands.set(from, band);
    (sex === true ? band.bySex : band.both).push(column);
  }
  return [...bands]
    .map(([from, { to, bySex, both }]) => ({ from, to, columns: bySex.length > 0 ? bySex : both }))
    .sort((a, b) => a.from - b.from);
}

interface NamedBand {
  readonly from?: number;
  readonly to?: number;
  readonly sex?: boolean;
  readonly number?: number;
}

function bandNamed(name: string): NamedBand {
  const numbered = /^(?:man|woman)(\d+)$/.exec(name);
  if (numbered) {
    const number = Number(numbered[1]);
    return { from: number * 5 - 5, to: number * 5 - 1, sex: true, number };
  }
  const range = /^(\d+)[-~](\d+)歳?(?:の)?(男性?|女性?)?$/.exec(name);
  if (range) {
    return { from: Number(range[1]), to: Number(range[2]), sex: range[3] !== undefined };
  }
  const over = /^(\d+)歳以上(?:の)?(男性?|女性?)?$/.exec(name);
  return over ? { from: Number(over[1]), to: Infinity, sex: over[2] !== undefined } : {};
}
