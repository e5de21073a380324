/** The id of a row, or a number where it has none, made different from those used before. */
export function freshId(id: string, row: number, used: Set<string>): string {
  const first = id || `row-${row}`;
  let fresh = first;
  for (let i = 2; used.has(fresh); i++) fresh = `${first}-${i}`;
  used.add(fresh);
  return fresh;
}
