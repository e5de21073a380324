/**
 * A QR code's dark modules as the `d` of one SVG path, a module 1 × 1, runs of a row in one piece. `modules[y][x]`
 * is true where dark, quiet zone included.
 */
export function qrPathData(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      darkRuns(row).map(([start, length]) => `M${start} ${y}h${length}v1h-${length}z`),
    )
    .join("");
}

function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
