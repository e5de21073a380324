/**
 * Several values in one cell, joined with `;` as the standards say (or another sign). Where a value holds the
 * sign itself, or its full-width form, a `\` stands before it; `splitCell` reads them again.
 */
export function joinedCell(values: readonly string[], sign: ";" | "|" = ";"): string {
  const special = sign === ";" ? /[\\;；]/g : /[\\|｜]/g;
  return values.map((value) => value.replace(special, "\\$&")).join(sign);
}
