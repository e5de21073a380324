import { useEffect } from "react";
import { useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";

/** The title of the tab: screen, product, town. */
export function useDocumentTitle(): void {
  const screen = useApp((state) => state.view.screen);
  const town = useApp((state) => state.town?.manifest.name ?? "");
  useEffect(() => {
    const name = screen === "town" ? FRAME_WORDS.town : FRAME_WORDS.survey;
    document.title = `${name} | ${FRAME_WORDS.product} ${town}`.trim();
  }, [screen, town]);
}
