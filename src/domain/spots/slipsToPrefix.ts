/**
 * How many slips lie between what was typed and the nearest beginning of a name: a letter too many, one that
 * lacks, a wrong one, or two beside each other changed over (Damerau–Levenshtein in its optimal string
 * alignment); `Infinity` where there are more than `most`.
 * LIMIT: nothing longer than 60 letters is told by slips.
 */
export function slipsToPrefix(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most) + 1;
  if (Math.max(width, typed.length) > MOST_LETTERS) return Infinity;
  let [before, above, row] = ROWS;
  for (let j = 0; j < width; j++) above[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const isSame = typed[i - 1] === name[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      const isChangedOver =
        i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      if (isChangedOver) slips = Math.min(slips, before[j - 2]! + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most && leastBefore > most) return Infinity;
    leastBefore = least;
    [before, above, row] = [above, row, before];
  }
  let least = Infinity;
  for (let j = 0; j < width; j++) least = Math.min(least, above[j]!);
  return least <= most ? least : Infinity;
}

const MOST_LETTERS = 60;

/** Used anew by every call, since a search asks thousands of names. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(MOST_LETTERS + 1),
  new Uint8Array(MOST_LETTERS + 1),
  new Uint8Array(MOST_LETTERS + 1),
];
