/**
 * The values of a cell written by `joinedCell`, or typed by somebody with a full-width sign. Spaces around a
 * value do not count.
 */
export function splitCell(cell: string, sign: ";" | "|" = ";"): string[] {
  const wide = sign === ";" ? "；" : "｜";
  const values: string[] = [];
  let value = "";
  for (let i = 0; i < cell.length; i++) {
    const character = cell[i]!;
    if (character === "\\" && i + 1 < cell.length) value += cell[++i]!;
    else if (character === sign || character === wide) {
      values.push(value.trim());
      value = "";
    } else value += character;
  }
  return [...values, value.trim()];
}
