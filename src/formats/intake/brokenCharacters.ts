import type { Problem } from "../../domain/problem.ts";
import type { BrokenText } from "../table/decodeBrokenText.ts";

/** Says how many places of a text could not be read, and in which encoding the rest was. */
export function brokenCharacters({ brokenCount, encoding }: BrokenText, file: string): Problem {
  const params = { count: brokenCount, found: encoding };
  return { code: "charactersBroken", severity: "warning", file, params };
}
