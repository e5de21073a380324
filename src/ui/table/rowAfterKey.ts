/**
 * Which row has the focus after a key: arrows by one, Page keys by ten, Home and End to the ends.
 * `null` = the key does not move among rows.
 */
export function rowAfterKey(key: string, row: number, rowCount: number): number | null {
  const last = rowCount - 1;
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + 10,
    PageUp: row - 10,
    Home: 0,
    End: last,
  }[key];
  return target === undefined || last < 0 ? null : Math.min(Math.max(target, 0), last);
}
