/**
 * Closed rings (first id = last) put together from lines of node ids that meet at their ends, in any
 * order and direction. What does not close is left out: part of it lies outside the file.
 */
export function assembleRings(lines: readonly (readonly number[])[]): number[][] {
  const rings: number[][] = [];
  const open = lines.filter((line) => line.length > 1).map((line) => [...line]);
  while (open.length > 0) {
    const ring = open.shift()!;
    while (ring[0] !== ring.at(-1)) {
      const end = ring.at(-1);
      const next = open.findIndex((line) => line[0] === end || line.at(-1) === end);
      if (next < 0) break;
      const [line] = open.splice(next, 1);
      ring.push(...(line![0] === end ? line! : line!.toReversed()).slice(1));
    }
    if (ring.length > 3 && ring[0] === ring.at(-1)) rings.push(ring);
  }
  return rings;
}
