import { numberText } from "./numberText.ts";

/** 「1,330人」. */
export function peopleText(people: number): string {
  return `${numberText(people)}人`;
}
