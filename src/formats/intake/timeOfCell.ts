/**
 * A time of day as written in a cell, as `HH:MM`: `9:30`, `10：00`, `9時30分`, `9時半`, `0930`, or the part of a
 * day that Excel keeps (`0.375`). Any other text comes back as it is, for a reader of schedules.
 */
export function timeOfCell(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const written =
    /^(\d{1,2})[:時](\d{2})(?:分|:00)?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (written) return clock(Number(written[1]), Number(written[2]), text);
  const hour = /^(\d{1,2})時(半?)$/.exec(plain);
  if (hour) return clock(Number(hour[1]), hour[2] === "" ? 0 : 30, text);
  if (!/^0?\.\d+$|^1(\.0+)?$|^0(\.0+)?$/.test(plain)) return text;
  const minutes = Math.round(Number(plain) * 24 * 60);
  return clock(Math.floor(minutes / 60), minutes % 60, text);
}

function clock(hours: number, minutes: number, written: string): string {
  if (hours > 30 || minutes > 59) return written;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
