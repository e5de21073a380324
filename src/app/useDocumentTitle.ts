import { useEffect } from "react";
import { useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";

/** The title of the tab: screen, product, town. */
export function useDocumentTitle(): void {
  const screen = useApp((state) => state.view.screen);
  const town = useApp((state) => state.town?.manifest.name ?? "");
  useEffect(() => {
    if (screen === "find") return;
    document.title = `${FRAME_WORDS[screen]} | ${FRAME_WORDS.product} ${town}`.trim();
  }, [screen, town]);
}
