import { useState } from "react";
import { localDay } from "./localDay.ts";

/** The day on this device's calendar when the screen was opened, `YYYY-MM-DD`. */
export function useToday(): string {
  const [today] = useState(() => localDay(new Date()));
  return today;
}
