/**
 * Which rows are ticked after one more is pressed: alone it turns over; with Shift all from the row pressed
 * before (`fromId`) to this one become as the pressed one will be. Rows that are not shown stay as they are.
 */
export function chosenAfter(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  id: string,
  fromId: string | null,
): ReadonlySet<string> {
  const now = new Set(chosen);
  const tick = !chosen.has(id);
  const end = ids.indexOf(id);
  const start = fromId === null ? end : ids.indexOf(fromId);
  const from = start < 0 ? end : start;
  for (const each of ids.slice(Math.min(from, end), Math.max(from, end) + 1)) {
    if (tick) now.add(each);
    else now.delete(each);
  }
  return now;
}
