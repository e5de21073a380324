import { useState } from "react";

/** The value, or while it is not known (`null`) the last one that was. */
export function useLastKnown<T extends object>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
