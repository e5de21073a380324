import { useApp } from "../../state/useApp.ts";
import { creditLines } from "../../text/creditLines.ts";

/** Whose data the figures above come from. */
export function TownCredits() {
  const manifest = useApp((state) => state.town?.manifest ?? null);
  return manifest === null ? null : <p>{creditLines(manifest).join("　")}</p>;
}
