/** Minutes after midnight as `HH:MM`: midnight at the end of a day is 24:00, later ones are of the next day. */
export function clockOf(minute: number): string {
  const hours = minute === 1_440 ? 24 : Math.floor(minute / 60) % 24;
  return `${String(hours).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
