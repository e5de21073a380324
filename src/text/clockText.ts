/** The time of day of an ISO instant in the reader's time zone: 「14:02」. */
export function clockText(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? "" : CLOCK.format(date);
}

const CLOCK = new Intl.DateTimeFormat("ja-JP", { hour: "2-digit", minute: "2-digit" });
