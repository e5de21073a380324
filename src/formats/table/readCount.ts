/** A number of people as written in a cell, or why there is none. */
export type Count =
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "blank" | "suppressed" | "invalid" };

/**
 * Reads a whole number ≥ 0: full-width digits, thousands commas, a trailing 人 and `12.0` are
 * understood. `*`, `X`, `x`, `…` are suppressed values (秘匿), never 0. A negative number, a fraction or
 * words are invalid. Estimates with a fraction are rounded where `roundsFractions`.
 */
export function readCount(cell: string, roundsFractions = false): Count {
  const text = cell.normalize("NFKC").replace(/[,\s]/g, "").replace(/人$/, "");
  if (text === "") return { kind: "blank" };
  if (/^(\*+|x+|…+|\.{3}|秘匿)$/i.test(text)) return { kind: "suppressed" };
  if (!/^\d+(\.\d+)?$/.test(text)) return { kind: "invalid" };
  const value = Number(text);
  if (!Number.isSafeInteger(Math.round(value))) return { kind: "invalid" };
  if (!roundsFractions && !Number.isInteger(value)) return { kind: "invalid" };
  return { kind: "count", value: Math.round(value) };
}
