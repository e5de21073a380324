/** The next column of a row that can be changed, in this direction, from 0; `null` = none is left. */
export function nextEditable(
  columns: readonly { readonly editor?: unknown }[],
  column: number,
  step: 1 | -1,
): number | null {
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    if (columns[next]!.editor !== undefined) return next;
  }
  return null;
}
