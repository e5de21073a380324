import { useEffect } from "react";

/** When the page of a place is left, the focus goes back to its row in the list, if nobody has taken it. */
export function useRowFocus(placeId: string): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement, body } = document;
        if (activeElement !== null && activeElement !== body && activeElement.id !== "find-main") {
          return;
        }
        const links = document.querySelectorAll<HTMLAnchorElement>("main a[href]");
        const row = [...links].find(({ hash }) => idIn(hash) === placeId);
        row?.focus({ preventScroll: true });
      }, LIST_DRAWN_MS);
    },
    [placeId],
  );
}

/** The list is drawn by then. */
const LIST_DRAWN_MS = 50;

function idIn(hash: string): string | null {
  return new URLSearchParams(hash.split("?")[1] ?? "").get("id");
}
