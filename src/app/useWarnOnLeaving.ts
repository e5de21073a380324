import { useEffect } from "react";
import { useApp } from "../state/useApp.ts";

/** The browser asks before the page is closed or loaded anew while a form holds something unsaved. */
export function useWarnOnLeaving(): void {
  const isWriting = useApp((state) => state.writtenPlaces.size > 0);
  useEffect(() => {
    if (!isWriting) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener("beforeunload", ask);
    return () => globalThis.removeEventListener("beforeunload", ask);
  }, [isWriting]);
}
