import { useEffect, useState } from "react";
import type { Spot } from "../../domain/spots/spot.ts";
import { useFindActions } from "../../state/find/useFind.ts";

/** No search while somebody is still typing. */
const QUIET_MS = 150;

/** What was typed and the names that fit it, the newest words winning; `null` = nothing was asked for yet. */
export function useSpots(): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly spots: readonly Spot[] | null;
} {
  const { findSpots } = useFindActions();
  const [text, setText] = useState("");
  const [spots, setSpots] = useState<readonly Spot[] | null>(null);
  const asked = text.trim();
  useEffect(() => {
    let isNewest = true;
    const timer = setTimeout(() => {
      const search = asked === "" ? Promise.resolve(null) : findSpots(asked);
      void search.then(
        (found) => isNewest && setSpots(found),
        () => isNewest && setSpots([]),
      );
    }, QUIET_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [asked, findSpots]);
  return { text, setText, spots };
}
