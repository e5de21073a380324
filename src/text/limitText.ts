import type { Limit } from "../domain/coverage/question.ts";
import { metresText } from "./metresText.ts";
import { numberText } from "./numberText.ts";

/** 「500 m」, 「1 km」 for whole kilometres, 「10分」. */
export function limitText(limit: Limit): string {
  if (limit.unit === "minutes") return `${numberText(limit.value)}分`;
  const kilometres = limit.value / 1000;
  return limit.value > 0 && Number.isInteger(kilometres)
    ? `${numberText(kilometres)}\u00a0km`
    : metresText(limit.value);
}
