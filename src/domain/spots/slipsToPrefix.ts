/**
 * How many slips lie between what was typed and the nearest beginning of a name: a letter too many, one that
 * lacks, a wrong one, or two beside each other changed over (Damerau–Levenshtein in its optimal string
 * alignment); `Infinity` where there are more than `most`.
 */
export function slipsToPrefix(typed: string, name: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: Math.min(name.length, typed.length + most) + 1 }, (_, j) => j);
  const width = above.length;
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const isSame = typed[i - 1] === name[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      const isChangedOver =
        i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      if (isChangedOver) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most && (i === 1 || Math.min(...above) > most)) return Infinity;
    [before, above] = [above, row];
  }
  const least = Math.min(...above);
  return least <= most ? least : Infinity;
}
