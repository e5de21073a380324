import { peopleText } from "./peopleText.ts";

/** 「道につながらない人 38人（別に数えています）」. */
export function unjoinedText(people: number): string {
  return `道につながらない人 ${peopleText(people)}（別に数えています）`;
}
