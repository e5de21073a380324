import { useState } from "react";

/** The day on this device's calendar when the screen was opened, `YYYY-MM-DD`. */
export function useToday(): string {
  const [today] = useState(() => {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  });
  return today;
}
