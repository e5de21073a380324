import { numberText } from "./numberText.ts";

/** 「1,330 m」 with a space that does not break. */
export function metresText(metres: number): string {
  return `${numberText(metres)}\u00a0m`;
}
